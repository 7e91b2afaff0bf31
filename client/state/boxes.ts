/** Which boxes of the picture the reader opened or closed, as the address has it and as the picture wants it. */

/** By the id of a box: whether it is to be open. */
export function boxWishes(boxes: readonly string[]): ReadonlyMap<string, boolean> {
  return new Map(boxes.map((box) => (box.startsWith("-") ? [box.slice(1), false] : [box, true])));
}

export function withBoxes(boxes: readonly string[], ids: readonly string[], isOpen: boolean): string[] {
  const wishes = new Map(boxWishes(boxes));
  for (const id of ids) wishes.set(id, isOpen);
  return [...wishes].map(([id, open]) => (open ? id : `-${id}`)).sort();
}
