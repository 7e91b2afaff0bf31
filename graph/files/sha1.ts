/** SHA-1 (FIPS 180-4) of a text in UTF-8, for names of things and for nothing that must stay secret. */

export function sha1(bytes: Uint8Array): Uint8Array {
  const length = Math.ceil((bytes.length + 9) / 64) * 64;
  const padded = new DataView(new ArrayBuffer(length));
  bytes.forEach((byte, at) => {
    padded.setUint8(at, byte);
  });
  padded.setUint8(bytes.length, 0x80);
  padded.setUint32(length - 8, Math.floor(bytes.length / 2 ** 29));
  padded.setUint32(length - 4, (bytes.length * 8) >>> 0);

  const state = [0x67452301, 0xefcdab89, 0x98badcfe, 0x10325476, 0xc3d2e1f0];
  for (let block = 0; block < length; block += 64) mixIn(state, padded, block);
  const digest = new DataView(new ArrayBuffer(20));
  state.forEach((word, at) => {
    digest.setUint32(at * 4, word >>> 0);
  });
  return new Uint8Array(digest.buffer);
}

function mixIn(state: number[], data: DataView, block: number): void {
  const words = Array.from({ length: 16 }, (_, at) => data.getUint32(block + at * 4));
  const word = (at: number) => words[at] ?? 0;
  for (let at = 16; at < 80; at++) {
    words.push(rotate(word(at - 3) ^ word(at - 8) ^ word(at - 14) ^ word(at - 16), 1));
  }
  let [a = 0, b = 0, c = 0, d = 0, e = 0] = state;
  for (let at = 0; at < 80; at++) {
    const [mixed, constant] = round(at, b, c, d);
    const next = (rotate(a, 5) + mixed + e + constant + word(at)) | 0;
    [a, b, c, d, e] = [next, a, rotate(b, 30), c, d];
  }
  [a, b, c, d, e].forEach((value, at) => {
    state[at] = ((state[at] ?? 0) + value) | 0;
  });
}

function round(at: number, b: number, c: number, d: number): readonly [mixed: number, constant: number] {
  if (at < 20) return [(b & c) | (~b & d), 0x5a827999];
  if (at < 40) return [b ^ c ^ d, 0x6ed9eba1];
  if (at < 60) return [(b & c) | (b & d) | (c & d), 0x8f1bbcdc];
  return [b ^ c ^ d, 0xca62c1d6];
}

function rotate(word: number, bits: number): number {
  return (word << bits) | (word >>> (32 - bits));
}
