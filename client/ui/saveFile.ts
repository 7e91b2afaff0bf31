/** Hands a file to the browser, which puts it where the reader keeps downloads. */

/** Long enough for the browser to have begun reading it. */
const KEPT_FOR_MS = 1000;

export const asCsv = (text: string) => new Blob([text], { type: "text/csv;charset=utf-8" });
export const asJson = (text: string) => new Blob([text], { type: "application/json;charset=utf-8" });

export function saveFile(name: string, content: Blob): void {
  const url = URL.createObjectURL(content);
  const link = document.createElement("a");
  link.href = url;
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(url), KEPT_FOR_MS);
}
