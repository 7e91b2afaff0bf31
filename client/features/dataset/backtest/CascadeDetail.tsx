/** One cascade of the back-test: each victim, named beforehand or missed and why; and who was left aside. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BacktestResponse } from "../../../../graph/analytics/backtest/contract.ts";
import { formatDate, formatNumber } from "../../../i18n/format.ts";
import type { ViewControl } from "../../../state/useView.ts";
import { type Language, OPENING_VIEW } from "../../../state/view.ts";
import { GradeTag } from "../../../ui/GradeTag.tsx";
import { ViewLink } from "../../../ui/ViewLink.tsx";

type CascadeRow = BacktestResponse["rows"][number];

interface CascadeDetailProps {
  readonly row: CascadeRow;
  readonly nodes: BacktestResponse["nodes"];
  readonly control: ViewControl;
  readonly language: Language;
}

const SET_ASIDE = ["origins", "classes", "claimed", "inferred"] as const;

export function CascadeDetail({ row, nodes, control, language }: CascadeDetailProps) {
  const { t } = useTranslation();
  const nameOf = (id: string) => nodes.find((node) => node.id === id)?.name[language] ?? id;
  const listed = (ids: readonly string[], title: string, note: string) =>
    ids.length > 0 && <Names key={title} title={title} note={note} names={ids.map(nameOf)} />;
  return (
    <div className="row-detail">
      <p className="quiet">
        {t("backtest.origins", { names: row.origins.map(nameOf).join(", ") })}{" "}
        {row.doubt !== null && t(`backtestDoubt.${row.doubt}`)}{" "}
        <ViewLink
          to={{
            ...OPENING_VIEW,
            language: control.view.language,
            page: { name: "incident", id: row.incident },
          }}
          control={control}
        >
          {t("backtest.openIncident")}
        </ViewLink>
      </p>
      {row.victims.length > 0 && (
        <div className="table-scroll">
          <table aria-label={t("backtest.victims")}>
            <thead>
              <tr>
                <th scope="col">{t("backtest.victim")}</th>
                <th scope="col">{t("incidents.disclosed")}</th>
                <th scope="col">{t("backtest.namedBefore")}</th>
              </tr>
            </thead>
            <tbody>
              {row.victims.map((victim) => (
                <tr key={victim.id}>
                  <th scope="row">{nameOf(victim.id)}</th>
                  <td className="date">
                    {victim.disclosed === null ? t("table.unknown") : formatDate(victim.disclosed, language)}
                    {victim.lag !== null && <span className="quiet"> · {lagOf(victim.lag)}</span>}
                  </td>
                  <td className="prose">{answerOf(victim)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      <div className="columns">
        {listed(row.notYetDisclosed, t("backtest.notYet"), t("backtest.notYetMeaning"))}
        {SET_ASIDE.map((group) =>
          listed(row.setAside[group], t(`setAside.${group}`), t(`setAsideMeaning.${group}`)),
        )}
      </div>
    </div>
  );

  function lagOf({ least, most }: { readonly least: number; readonly most: number }): string {
    if (most === 0) return t("backtest.sameDay");
    return least === most
      ? t("backtest.daysAfter", { count: least })
      : t("backtest.daysBetween", {
          least: formatNumber(least, language),
          most: formatNumber(most, language),
        });
  }

  function answerOf({ predicted, missedBecause }: CascadeRow["victims"][number]): ReactNode {
    if (predicted !== null) {
      return (
        <>
          {t("backtest.inWave", { wave: predicted.wave })} · <GradeTag grade={predicted.grade} />
        </>
      );
    }
    return missedBecause === null
      ? t("backtest.notTested")
      : t("backtest.missedBecause", { reason: t(`missReason.${missedBecause}`) });
  }
}

interface NamesProps {
  readonly title: string;
  readonly note: string;
  readonly names: readonly string[];
}

function Names({ title, note, names }: NamesProps) {
  return (
    <section>
      <h3>
        {title} · {names.length}
      </h3>
      <p className="quiet">{note}</p>
      <ul className="rows">
        {names.map((name) => (
          <li key={name}>{name}</li>
        ))}
      </ul>
    </section>
  );
}
