/** UUIDs made of names (RFC 4122, version 5), so that the same thing has the same one in every file. */
import { sha1 } from "./sha1.ts";

/** Of Ricochet's ids; drawn once, and never to be changed. */
const NAMESPACE = "6b8f0f5c-3a0e-4d0b-9c55-7a1c7b3b9a42";

export function namedUuid(name: string, namespace: string = NAMESPACE): string {
  const prefix = Uint8Array.from(namespace.replaceAll("-", "").match(/../g) ?? [], (hex) =>
    Number.parseInt(hex, 16),
  );
  const digest = sha1(new Uint8Array([...prefix, ...new TextEncoder().encode(name)])).slice(0, 16);
  digest[6] = ((digest[6] ?? 0) & 0x0f) | 0x50;
  digest[8] = ((digest[8] ?? 0) & 0x3f) | 0x80;
  const hex = [...digest].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  return hex.replace(/^(.{8})(.{4})(.{4})(.{4})(.{12})$/, "$1-$2-$3-$4-$5");
}
