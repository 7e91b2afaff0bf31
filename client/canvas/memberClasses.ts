/** What an element says of a member by its classes: shape, wave, state, and whether it is looked at. */
import type { Focus } from "./scene.ts";
import type { Member } from "./zones.ts";

export function memberClasses(member: Member, { selected, path, difference }: Focus): string {
  const { id, brief, state, wave } = member;
  const shape = brief.kind === "Platform" ? "platform" : brief.class ? "institution class" : "institution";
  const classes = ["member", shape, waveClass(wave)];
  if (state !== null) classes.push(`state-${state}`);
  if (id === selected) classes.push("selected");
  if (path?.nodes.includes(id)) classes.push("on-path");
  if (difference?.saved.has(id)) classes.push("saved");
  else if (difference?.changed.get(id)?.lostCategories.length) classes.push("eased");
  return classes.join(" ");
}

export function waveClass(wave: number): string {
  if (wave < 0) return "unreached";
  return wave === 0 ? "origin" : `wave-${Math.min(wave, 4)}`;
}
