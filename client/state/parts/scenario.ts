/** The question that is asked: what is breached, with which effect, on which evidence, as of when. */
import { isPartialDate } from "../../../graph/model/dates.ts";
import { EFFECTS, type Effect, GRADES, type Grade } from "../../../graph/model/vocabulary.ts";
import { INCIDENT_ID, matching, ORIGIN_ID, oneOf, SLUG } from "../address.ts";
import type { Part } from "./part.ts";

export interface ScenarioView {
  readonly origins: readonly string[];
  readonly effect: Effect;
  /** Categories exposed at the origins; `null`: all they hold. */
  readonly categories: readonly string[] | null;
  readonly floor: Grade;
  readonly asOf: string | null;
  readonly knownBy: string | null;
  /** The incident that the scenario replays. */
  readonly replay: string | null;
}

const opening: ScenarioView = {
  origins: [],
  effect: "exposure",
  categories: null,
  floor: "inferred",
  asOf: null,
  knownBy: null,
  replay: null,
};

const date = (text: string) => (isPartialDate(text) ? text : undefined);

export const scenarioPart: Part<ScenarioView> = {
  opening,
  read: (address) => ({
    origins: address.many("origin", (text) => ORIGIN_ID.test(text)),
    effect: address.one("effect", opening.effect, oneOf(EFFECTS)),
    categories: address.has("data")
      ? address.many("data", (text) => text === "" || SLUG.test(text)).filter(Boolean)
      : null,
    floor: address.one("floor", opening.floor, oneOf(GRADES)),
    asOf: address.one<string | null>("as-of", null, date),
    knownBy: address.one<string | null>("known-by", null, date),
    replay: address.one<string | null>("replay", null, matching(INCIDENT_ID)),
  }),
  write(view, address) {
    address.putAll("origin", view.origins);
    address.put("effect", view.effect, opening.effect);
    // An empty list is said by an empty value: no data at all is another question than all of it.
    address.putAll("data", view.categories?.length === 0 ? [""] : (view.categories ?? []));
    address.put("floor", view.floor, opening.floor);
    address.put("as-of", view.asOf);
    address.put("known-by", view.knownBy);
    address.put("replay", view.replay);
  },
};
