/** Text inside XML 1.0: what the format has no way to write is left out, what would be markup is written as text. */

const ILLEGAL =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are exactly what is left out.
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const MARKUP: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  // Line ends to some readers, who would make them others.
  "\u0085": "&#133;",
  "\u2028": "&#8232;",
};

/** For attributes and for what stands between tags. */
export function xmlText(text: string): string {
  return text.replaceAll(ILLEGAL, "").replaceAll(/[&<>"\t\n\r\u0085\u2028]/g, (sign) => MARKUP[sign] ?? sign);
}

export function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  inside: string | null = null,
): string {
  const written = Object.entries(attributes).map(([key, value]) => ` ${key}="${xmlText(value)}"`);
  return inside === null
    ? `<${name}${written.join("")}/>`
    : `<${name}${written.join("")}>${inside}</${name}>`;
}

export const XML_HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
