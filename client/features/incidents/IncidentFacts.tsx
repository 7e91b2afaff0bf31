/** What an incident hit, whom it affected, what it exposed, who responded, what it exploited, by which sources. */
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { IncidentResponse } from "../../../graph/responses.ts";
import { formatDate } from "../../i18n/format.ts";
import type { Language } from "../../state/view.ts";
import { CategoryChip } from "../../ui/CategoryChip.tsx";
import { GradeTag } from "../../ui/GradeTag.tsx";
import { SourceLink } from "../../ui/SourceLink.tsx";
import { Standing } from "../../ui/Standing.tsx";

interface IncidentFactsProps {
  readonly incident: IncidentResponse;
  readonly language: Language;
  onBreach(node: string): void;
}

export function IncidentFacts({ incident, language, onBreach }: IncidentFactsProps) {
  const { t } = useTranslation();
  const { hit, affectedList, exposed, responders, weaknesses, sources } = incident;
  const statuses = [...new Set(exposed.map(({ status }) => status))];
  const node = (id: string, name: string) => (
    <button type="button" className="link-button" onClick={() => onBreach(id)}>
      {name}
    </button>
  );
  return (
    <div className="columns">
      <Section title={t("incidents.hit")} isEmpty={hit.length === 0}>
        <ul className="rows">
          {hit.map(({ id, name }) => (
            <li key={id}>{node(id, name[language])}</li>
          ))}
        </ul>
      </Section>
      <Section title={t("incidents.affected")} isEmpty={affectedList.length === 0}>
        <ul className="rows" data-affected="">
          {affectedList.map(({ node: victim, status, role, disclosed }) => (
            <li key={victim.id}>
              {node(victim.id, victim.name[language])}{" "}
              <span className="quiet">
                {[role?.[language], disclosed === null ? null : formatDate(disclosed, language)]
                  .filter(Boolean)
                  .join(" · ")}{" "}
                <Standing of={status}>{t(`observation.${status}`)}</Standing>
              </span>
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("incidents.exposedData")} isEmpty={exposed.length === 0}>
        {statuses.map((status) => (
          <div key={status} className="exposed">
            <p className="quiet">
              <Standing of={status}>{t(`observation.${status}`)}</Standing>
            </p>
            <ul className="chips">
              {exposed
                .filter((each) => each.status === status)
                .map(({ category }) => (
                  <CategoryChip key={category.slug} category={category} language={language} />
                ))}
            </ul>
          </div>
        ))}
      </Section>
      <Section title={t("incidents.responders")} isEmpty={responders.length === 0}>
        <ul className="rows" data-responders="">
          {responders.map(({ node: responder, role, action }) => (
            <li key={`${responder.id} ${role}`}>
              <span className="mark mark-responder" aria-hidden="true" />
              {responder.name[language]} <span className="quiet">· {t(`role.${role}`)}</span>
              {action !== null && <div className="quiet">{action[language]}</div>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("incidents.weaknesses")} isEmpty={weaknesses.length === 0}>
        <ul className="rows">
          {weaknesses.map(({ id, name, description, grade }) => (
            <li key={id}>
              {name[language]} {grade !== null && <GradeTag grade={grade} />}
              {description !== null && <div className="quiet">{description[language]}</div>}
            </li>
          ))}
        </ul>
      </Section>
      <Section title={t("incidents.sources")} isEmpty={sources.length === 0}>
        <ul className="rows">
          {sources.map((source) => (
            <li key={source.id}>
              <SourceLink source={source} />
            </li>
          ))}
        </ul>
      </Section>
    </div>
  );
}

interface SectionProps {
  readonly title: string;
  readonly isEmpty: boolean;
  readonly children: ReactNode;
}

function Section({ title, isEmpty, children }: SectionProps) {
  const { t } = useTranslation();
  return (
    <section>
      <h2>{title}</h2>
      {isEmpty ? <p className="quiet">{t("incidents.noneOnRecord")}</p> : children}
    </section>
  );
}
