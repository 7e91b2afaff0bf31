/** What a bound takes for granted, and what it left out: values that a page can say in its own words. */
export type Assumption =
  /** These speak of the same, one correcting, contradicting or being part of another: the largest is the high. */
  | { readonly kind: "figures-are-rivals"; readonly claims: readonly string[] }
  /** Figures about different victims are added, so people in several count several times. */
  | { readonly kind: "victims-add"; readonly about: readonly string[] }
  /** The high rests on figures that nobody answerable confirmed. */
  | { readonly kind: "high-unconfirmed"; readonly claims: readonly string[] }
  /** Taken back by who had said it: left out. */
  | { readonly kind: "retracted-left-out"; readonly claims: readonly string[] }
  /** Victims without a figure, while no figure speaks of the whole: the high is unknown. */
  | { readonly kind: "victims-without-figure"; readonly nodes: readonly string[] }
  /** Incidents in which nobody gave a figure in this unit: the high is unknown. */
  | { readonly kind: "incidents-without-figure"; readonly nodes: readonly string[] }
  /** Several sets of people whose overlap nobody knows. */
  | { readonly kind: "overlap-unknown"; readonly parts: number }
  /** The high is what these nodes cover or serve. That figure may itself be the size of a leak. */
  | { readonly kind: "population-caps"; readonly size: number; readonly nodes: readonly string[] }
  /** The population on record is smaller than a confirmed figure, so it was not used. */
  | { readonly kind: "population-contradicted"; readonly size: number; readonly nodes: readonly string[] }
  | { readonly kind: "population-unknown" }
  /** Nodes that hold the data and of which nobody says how many people they cover. */
  | { readonly kind: "coverage-unknown"; readonly nodes: readonly string[] }
  /** Whoever a breached platform covers is concerned: the breach is supposed to be whole. */
  | { readonly kind: "breach-is-whole"; readonly nodes: readonly string[] }
  /** An outage exposes nobody's data. */
  | { readonly kind: "no-data-exposed" };
