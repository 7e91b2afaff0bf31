/** What of the picture's language is on the screen, so that the legend explains that and nothing else. Pure. */
import { GRADES, type Grade, type State } from "../../graph/model/vocabulary.ts";
import type { Difference } from "../state/difference.ts";
import type { Drawable } from "./scene.ts";
import type { Member } from "./zones.ts";

export type LegendEntry =
  | { readonly kind: "grade"; readonly grade: Grade }
  | { readonly kind: "shape"; readonly shape: "institution" | "class" | "platform" | "unaffected" }
  | { readonly kind: "state"; readonly state: "degraded" | "entered" | "accessed" }
  | { readonly kind: "saved" };

export function legendOf(scene: Drawable, difference: Difference | null): LegendEntry[] {
  const members = [
    ...scene.members,
    // A dot in a closed box has the shape of what it counts.
    ...[...scene.boxes.values()].flatMap(({ box, isOpen }) => (isOpen ? [] : box.members)),
  ];
  const has = (test: (member: Member) => boolean) => members.some(test);
  const shapes = {
    institution: has(({ brief, wave }) => wave >= 0 && brief.kind === "Institution" && !brief.class),
    class: has(({ brief }) => brief.class),
    platform: has(({ brief, wave }) => wave >= 0 && brief.kind === "Platform"),
    unaffected: has(({ wave }) => wave < 0),
  };
  const states = (["degraded", "entered", "accessed"] as const).filter((state: State) =>
    has((member) => member.state === state),
  );
  return [
    ...GRADES.filter((grade) => scene.lines.some((line) => line.grade === grade)).map(
      (grade): LegendEntry => ({ kind: "grade", grade }),
    ),
    ...(["institution", "class", "platform", "unaffected"] as const)
      .filter((shape) => shapes[shape])
      .map((shape): LegendEntry => ({ kind: "shape", shape })),
    ...states.map((state): LegendEntry => ({ kind: "state", state })),
    ...(has(({ id }) => difference?.saved.has(id) === true) ? [{ kind: "saved" } as const] : []),
  ];
}
