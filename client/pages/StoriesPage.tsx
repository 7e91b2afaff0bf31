/** The stories there are, each with what is wrong with it on this data. */
import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { fetchStories } from "../api.ts";
import { OPENING_VIEW, viewUrl } from "../state/view.ts";
import { Problem } from "../ui/Problem.tsx";
import type { PageProps } from "./page.ts";

export function StoriesPage({ control: { view, go }, language }: PageProps) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery({
    queryKey: ["stories"],
    queryFn: ({ signal }) => fetchStories(signal),
  });
  return (
    <div className="page">
      <h1>{t("story.title")}</h1>
      <p className="lead">{t("story.lead")}</p>
      {error !== null && <Problem error={error} onRetry={() => void refetch()} />}
      {data === undefined && error === null && <p className="loading">{t("loading")}</p>}
      <ol className="story-list">
        {data?.items.map(({ id, title, summary, steps, problems }) => {
          const target = { ...OPENING_VIEW, language: view.language, page: { name: "story" as const, id } };
          return (
            <li key={id}>
              <h2>
                <a
                  href={viewUrl(target)}
                  onClick={(event) => {
                    if (event.ctrlKey || event.metaKey || event.shiftKey) return;
                    event.preventDefault();
                    go(target);
                  }}
                >
                  {title[language]}
                </a>
              </h2>
              <p>{summary[language]}</p>
              <p className="quiet">
                {t("story.steps", { count: steps })}
                {problems > 0 && <> · {t("story.problems", { count: problems })}</>}
              </p>
            </li>
          );
        })}
      </ol>
    </div>
  );
}
