import { xmlText } from "../files/xml.ts";

/** Marks that turn the direction of writing, by which a name could look like another. */
const TURNS = /[\u202A-\u202E\u2066-\u2069]/g;

/** Text that is to be seen, inside XML. */
export function escapeXml(text: string): string {
  return xmlText(text.replaceAll(TURNS, ""));
}
