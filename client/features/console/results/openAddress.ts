/** The address at which a node of an answer opens; `null` for one that has no page of its own. Pure. */
import { INCIDENT_ID, ORIGIN_ID } from "../../../state/address.ts";
import { breach } from "../../../state/scenario.ts";
import { type Language, OPENING_VIEW, type View } from "../../../state/view.ts";
import { nodeId, type ShownNode } from "./cells.ts";

export function viewOfNode(node: ShownNode, language: Language): View | null {
  const id = nodeId(node);
  const view = { ...OPENING_VIEW, language };
  if (ORIGIN_ID.test(id)) return breach(view, [id]);
  return INCIDENT_ID.test(id) ? { ...view, page: { name: "incident", id } } : null;
}

/** The name in the reader's language, else in the other, else the id. */
export function nodeName(node: ShownNode, language: Language): string {
  const { nameFr, nameEn, name } = node.properties;
  const names = language === "fr" ? [nameFr, nameEn] : [nameEn, nameFr];
  const found = [...names, name].find((each) => typeof each === "string" && each !== "");
  return typeof found === "string" ? found : nodeId(node);
}
