/** All that a node, or a row, holds. */
import { useTranslation } from "react-i18next";
import type { Language } from "../../../state/view.ts";
import { Modal } from "../../../ui/Modal.tsx";
import { CellView } from "./CellView.tsx";
import type { ShownNode } from "./cells.ts";
import { nodeName } from "./openAddress.ts";

interface PropertiesProps {
  readonly title: string;
  readonly entries: readonly (readonly [string, unknown])[];
  readonly language: Language;
  onShow(node: ShownNode): void;
  onClose(): void;
}

export function Properties({ title, entries, language, onShow, onClose }: PropertiesProps) {
  return (
    <Modal title={title} onClose={onClose}>
      <dl className="facts">
        {entries.map(([name, value]) => (
          <div key={name} className="properties-entry">
            <dt>{name}</dt>
            <dd>
              <CellView value={value} language={language} onShow={onShow} />
            </dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}

export function NodeProperties({
  node,
  ...rest
}: { readonly node: ShownNode } & Omit<PropertiesProps, "title" | "entries">) {
  const { t } = useTranslation();
  return (
    <Properties
      title={nodeName(node, rest.language)}
      entries={[[t("query.labels"), node.labels], ...Object.entries(node.properties)]}
      {...rest}
    />
  );
}
