/** The font of the page as a data address, for a file that is read where the font is not installed. */
import fontFile from "@fontsource-variable/source-sans-3/files/source-sans-3-latin-wght-normal.woff2?url";

/** @returns `null` where the font cannot be had: the file then names it and holds none */
export async function fontAddress(): Promise<string | null> {
  try {
    const response = await fetch(fontFile);
    if (!response.ok) return null;
    const bytes = new Uint8Array(await response.arrayBuffer());
    let binary = "";
    for (const byte of bytes) binary += String.fromCharCode(byte);
    return `data:font/woff2;base64,${btoa(binary)}`;
  } catch {
    return null;
  }
}
