/** What each node can take of the categories that a scenario names [X1, X2, X4]. */
import { CONDUCTING, EXPOSED, UNKNOWN, type Words } from "./bits.ts";
import { INSTITUTION, type NodeColumns } from "./columns.ts";

interface Holdings {
  readonly nodes: Pick<NodeColumns, "traits">;
  readonly words: number;
  readonly isUnknown: Uint8Array;
}

/** @param held what each node holds; institutions take whatever flows to them */
export function needsOf({ nodes, words, isUnknown }: Holdings, held: Words, named: Words): Words {
  const needs = new Int32Array(nodes.traits.length * words);
  for (let node = 0, at = 0; node < nodes.traits.length; node++, at += words) {
    const takesAll = ((nodes.traits[node] as number) & INSTITUTION) !== 0;
    for (let word = 0; word < words; word++) {
      needs[at + word] = (named[word] as number) & (takesAll ? -1 : (held[at + word] as number));
    }
    const marks = takesAll ? UNKNOWN | CONDUCTING : UNKNOWN | (isUnknown[node] === 1 ? EXPOSED : 0);
    needs[at] = (needs[at] as number) | marks;
  }
  return needs;
}
