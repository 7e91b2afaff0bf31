/** An SVG as PNG, by the browser's own drawing. */

/** What browsers draw at most: larger canvases stay empty without a word. */
const LONGEST_SIDE = 16_384;
const MOST_PIXELS = 200_000_000;

export function canRasterise(svg: string, scale: number): boolean {
  const { width, height } = sizeOf(svg);
  const [across, high] = [width * scale, height * scale];
  return Math.max(across, high) <= LONGEST_SIDE && across * high <= MOST_PIXELS;
}

export async function rasterise(svg: string, scale: number): Promise<Blob> {
  const url = URL.createObjectURL(new Blob([svg], { type: "image/svg+xml" }));
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const { width, height } = sizeOf(svg);
    const canvas = document.createElement("canvas");
    canvas.width = Math.round(width * scale);
    canvas.height = Math.round(height * scale);
    canvas.getContext("2d")?.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob === null ? reject(new Error("no picture")) : resolve(blob)), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function sizeOf(svg: string): { width: number; height: number } {
  const [, width = "0", height = "0"] = /width="([\d.]+)" height="([\d.]+)"/.exec(svg) ?? [];
  return { width: Number(width), height: Number(height) };
}
