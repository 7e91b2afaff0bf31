/** One cascade, predicted and held against what was disclosed: a row of the back-test. */
import type { ReachedNode } from "../../contract.ts";
import type { Graph } from "../../model/graph.ts";
import { type Grade, LINK_RULES } from "../../model/vocabulary.ts";
import { countedInstitutions } from "../savings.ts";
import { randomDraws, usersAtAnyTime } from "./baselines.ts";
import type { Cascade } from "./cascades.ts";
import { type DayCount, dayBefore, daysUntil } from "./days.ts";
import type { Stratum } from "./hypergeometric.ts";
import { explainMisses, type MissReason } from "./misses.ts";
import { type Conditions, conditionsFor, predict, type Supposition } from "./predict.ts";

export interface TestedVictim {
  readonly id: string;
  readonly disclosed: string | null;
  /** Days from the cascade's first day in public to this victim's own disclosure; `null`: unknown. */
  readonly lag: DayCount | null;
  /** The wave and grade of the prediction; `null`: missed. */
  readonly predicted: { readonly wave: number; readonly grade: Grade } | null;
  /** Why it was missed; `null`: it was not. */
  readonly missedBecause: MissReason | null;
}

interface Score {
  /** Institutions named, right or not (yet) disclosed. */
  readonly predicted: number;
  readonly hits: number;
}

type Doubt =
  /** Without a date nothing can be said to have been known before. */
  | "disclosure-unknown"
  /** One victim is no propagation. */
  | "fewer-than-two-victims"
  /** No link of what was hit was known before: every victim is missed, which says more of the record than of the rules. */
  | "no-link-known-before";

/** Each score is of the same victims. */
export interface Scores {
  readonly main: Score;
  /** Without links of which nobody can say since when they are known. */
  readonly datedOnly: Score;
  /** With the data that the incident is confirmed to have exposed, which was known only afterwards. */
  readonly disclosedCategories: Score;
  /** Baseline: all users of what was hit, known at any time, from this incident too. */
  readonly usersAtAnyTime: Score;
}

export interface TestedCascade {
  readonly cascade: Cascade;
  /** Why the data does not suffice; `null`: it does. */
  readonly doubt: Doubt | null;
  readonly victims: readonly TestedVictim[];
  /** Ids of institutions predicted and not (yet) disclosed: disclosure is censored, so these are no errors. */
  readonly notYetDisclosed: readonly string[];
  /** `null`: nothing could be predicted, for the day is unknown. */
  readonly scores: Scores | null;
  /** Baseline: as many institutions of the same layers, drawn at random. */
  readonly random: readonly Stratum[];
}

export type BacktestQuestion = Pick<Supposition, "effect" | "floor">;

export function testCascade(graph: Graph, cascade: Cascade, question: BacktestQuestion): TestedCascade {
  if (cascade.day === null) return untested(cascade);
  const eve = dayBefore(cascade.day);
  const conditions = (undated: Supposition["undated"], categories: Supposition["categories"]) =>
    conditionsFor(graph, cascade, eve, { ...question, undated, categories });
  const main = conditions("with", "all");
  const impact = predict(graph, cascade, main);
  const predicted = countedInstitutions(graph, impact);
  const scoreUnder = (other: Conditions) =>
    scoreOf(cascade, countedInstitutions(graph, predict(graph, cascade, other)));
  const named = new Set([...cascade.victims.map(({ id }) => id), ...cascade.setAside.claimed]);
  return {
    cascade,
    doubt: doubtOf(graph, cascade, main),
    victims: testVictims(graph, cascade, main, impact.reached),
    notYetDisclosed: predicted.filter((id) => !named.has(id)).sort(),
    scores: {
      main: scoreOf(cascade, predicted),
      datedOnly: scoreUnder(conditions("without", "all")),
      disclosedCategories: scoreUnder(conditions("with", "disclosed")),
      usersAtAnyTime: scoreOf(cascade, usersAtAnyTime(graph, cascade)),
    },
    random: randomDraws(graph, cascade, predicted),
  };
}

function untested(cascade: Cascade): TestedCascade {
  return {
    cascade,
    doubt: "disclosure-unknown",
    victims: cascade.victims.map((victim) => ({
      ...victim,
      lag: null,
      predicted: null,
      missedBecause: null,
    })),
    notYetDisclosed: [],
    scores: null,
    random: [],
  };
}

function testVictims(
  graph: Graph,
  cascade: Cascade,
  conditions: Conditions,
  reached: readonly ReachedNode[],
): TestedVictim[] {
  const reachedById = new Map(reached.map((node) => [node.id, node]));
  const missed = cascade.victims.map(({ id }) => id).filter((id) => !reachedById.has(id));
  const reasons = explainMisses(graph, cascade, conditions, missed);
  return cascade.victims.map(({ id, disclosed }) => {
    const node = reachedById.get(id);
    return {
      id,
      disclosed,
      lag: disclosed === null || cascade.day === null ? null : daysUntil(cascade.day, disclosed),
      predicted: node === undefined ? null : { wave: node.wave, grade: node.grade },
      missedBecause: reasons.get(id) ?? null,
    };
  });
}

function scoreOf({ victims }: Cascade, predicted: readonly string[]): Score {
  const named = new Set(predicted);
  return { predicted: named.size, hits: victims.filter(({ id }) => named.has(id)).length };
}

function doubtOf(graph: Graph, { victims, origins }: Cascade, { isKnown }: Conditions): Doubt | null {
  if (victims.length < 2) return "fewer-than-two-victims";
  const links = origins.flatMap((origin) => graph.linksTo(origin));
  const hasKnownLink = links.some((link) => LINK_RULES[link.kind].conducts && isKnown(link));
  return hasKnownLink ? null : "no-link-known-before";
}
