/** How a number is made: the query with its parameters, the method in a sentence, the data version. */
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Figure } from "../../graph/responses.ts";
import { formatNumber } from "../i18n/format.ts";
import type { Language } from "../state/view.ts";
import { Modal } from "./Modal.tsx";
import { OpenInQuery } from "./OpenInQuery.tsx";

interface EvidenceProps {
  readonly figure: Figure;
  readonly language: Language;
  readonly version: string | null;
  onClose(): void;
}

export function Evidence({ figure, language, version, onClose }: EvidenceProps) {
  const { t } = useTranslation();
  return (
    <Modal title={t("evidence.title")} onClose={onClose}>
      <dl className="facts">
        <dt>{t("evidence.value")}</dt>
        <dd className="evidence-value">{formatNumber(figure.value, language)}</dd>
        <dt>{t("evidence.method")}</dt>
        <dd>{figure.method[language]}</dd>
        <dt>{t("evidence.version")}</dt>
        <dd>
          <code>{version}</code>
        </dd>
        <dt>{t("evidence.sources")}</dt>
        <dd>{t("evidence.sourcesHint")}</dd>
      </dl>
      {figure.cypher !== null && (
        <CypherOf cypher={figure.cypher} parameters={figure.parameters} language={language} />
      )}
    </Modal>
  );
}

/** The query as one would type it, and the values it takes. */
interface CypherOfProps {
  readonly cypher: string;
  readonly parameters: Figure["parameters"];
  readonly language: Language;
}

function CypherOf({ cypher, parameters, language }: CypherOfProps) {
  const { t } = useTranslation();
  const [isCopied, setIsCopied] = useState(false);
  return (
    <>
      <h3>{t("evidence.cypher")}</h3>
      {/* Scrollable, so it must be reachable by keyboard. */}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard. */}
      <pre className="code" tabIndex={0}>
        <code>{cypher}</code>
      </pre>
      <h3>{t("evidence.parameters")}</h3>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the keyboard. */}
      <pre className="code" tabIndex={0}>
        <code>{JSON.stringify(parameters, null, 2)}</code>
      </pre>
      <OpenInQuery cypher={cypher} values={parameters} language={language} />{" "}
      <button
        type="button"
        onClick={() => {
          navigator.clipboard.writeText(cypher).then(
            () => setIsCopied(true),
            () => setIsCopied(false),
          );
        }}
      >
        {isCopied ? t("evidence.copied") : t("evidence.copy")}
      </button>
    </>
  );
}
