/** The back-test in words. */
export const backtest = {
  title: "Would what was known have named the victims?",
  insufficient:
    "Insufficient data: with fewer than 20 victims over all cascades, a share says next to nothing.",
  howToRead:
    "It measures the public record more than the rules: most links between victims and what was hit became public only through the incident. Who was named and has said nothing is “not (yet) disclosed”, never an error.",
  withClaims: "Count victims that were only claimed",
  beside: "Beside what the prediction stands",
  whoNames: "Victims named by",
  inAll: "In all cascades",
  whereKnown_one: "In the {{count}} of which a link was known",
  whereKnown_other: "In the {{count}} of which a link was known",
  atRandomOf: "{{expected}} of {{total}} on average; as many as the prediction in {{chance}} of draws",
  interval:
    "The share named lies between {{low}} and {{high}} (95%, Wilson’s interval); victims of one cascade are not independent, so the truth is less certain still.",
  lag: "Days from the first disclosure to their own, of the victims named and dated ({{count}}): median {{median}}, at most {{longest}}.",
  misses: "Why victims were missed",
  noMisses: "No victim was missed.",
  reason: "Reason",
  victims: "Victims",
  meaning: "What it means",
  cascades: "The cascades, one by one",
  cascade: "Cascade",
  day: "First public",
  named: "Named",
  notYet: "Not (yet) disclosed",
  notYetMeaning:
    "Named by the prediction, and nobody said so. Disclosure is incomplete and late, so this is no error.",
  verdict: "What it can tell",
  origins: "Hit: {{names}}.",
  openIncident: "Open the incident",
  victim: "Victim",
  namedBefore: "Named the day before?",
  inWave: "Named, in wave {{wave}}",
  missedBecause: "Missed: {{reason}}",
  notTested: "Not tested: the day is not known",
  sameDay: "the same day",
  daysAfter_one: "{{count}} day later",
  daysAfter_other: "{{count}} days later",
  daysBetween: "{{least}} to {{most}} days later",
};

export const backtestScore = {
  main: "What was known the day before",
  datedOnly: "The same, only links with a known date",
  disclosedCategories: "The same, knowing which data was exposed",
  usersAtAnyTime: "Hindsight: all users ever on record",
  random: "Chance: as many, drawn in the same layers",
};

export const backtestDoubt = {
  none: "Tested",
  "disclosure-unknown": "Insufficient data: nobody knows when it became public",
  "fewer-than-two-victims": "Insufficient data: fewer than two disclosed victims",
  "no-link-known-before": "No link was known before: every victim counts as missed",
};

export const missReason = {
  "no-link": "no link on record",
  "learnt-from-incident": "link learnt from the incident",
  "known-later": "link published later",
  "date-unknown": "date of the link unknown",
  "not-true-then": "link not true then",
  "category-gate": "link carries other data",
  floor: "evidence below the floor",
  several: "several reasons together",
};

export const missMeaning = {
  "no-link": "Nothing on record leads from what was hit to the victim, whatever the date.",
  "learnt-from-incident":
    "The link became public through this very incident; counting it would be predicting from the answer.",
  "known-later": "The link was published only afterwards, in another way.",
  "date-unknown": "Nobody can say since when the link is known, and such links were left out.",
  "not-true-then": "The link had not begun, or had ended.",
  "category-gate": "A link exists, but carries none of the data supposed to be exposed.",
  floor: "The evidence for the link is weaker than the floor chosen.",
  several: "Lifting any single condition does not suffice.",
};

export const setAside = {
  origins: "Hit directly",
  classes: "Classes of bodies",
  claimed: "Only claimed",
  inferred: "Only inferred",
};

export const setAsideMeaning = {
  origins: "Given to the prediction, not predicted.",
  classes: "“Up to”: no body that could be named or missed.",
  claimed: "Said by somebody not answerable for it.",
  inferred: "Deduced by us: nobody disclosed it.",
};
