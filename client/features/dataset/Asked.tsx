/** A section that waits for one answer: while it comes, when it fails, and once it is there. */
import type { UseQueryResult } from "@tanstack/react-query";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Problem } from "../../ui/Problem.tsx";

interface AskedProps<T> {
  readonly query: UseQueryResult<T>;
  /** What the section is called until it has a sentence of its own. */
  readonly title: string;
  readonly children: (answer: T) => ReactNode;
}

export function Asked<T>({ query: { data, error, refetch }, title, children }: AskedProps<T>) {
  const { t } = useTranslation();
  if (data !== undefined) return children(data);
  return (
    <>
      <h1 className="sentence">{title}</h1>
      {error === null ? (
        <p className="loading">{t("loading")}</p>
      ) : (
        <Problem error={error} onRetry={() => void refetch()} />
      )}
    </>
  );
}
