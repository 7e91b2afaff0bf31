/** Why a node is reached, what is exposed there, who must act. */
export const why = {
  not: "Why is it not reached?",
  notDown: "Why is it not out of service?",
  paths_one: "{{count}} path leads there.",
  paths_other: "{{count}} paths lead there, the best evidenced first.",
  pathsAtLeast_one: "{{count}} of at least {{count}} path, the best evidenced first.",
  pathsAtLeast_other: "{{count}} of at least {{count}} paths, the best evidenced first.",
  more: "Look for more paths",
  showAll: "Show all paths in the picture",
  trueFrom: "true {{period}}",
  datesUnknown: "dates not known",
  knownUnknown: "not known since when it is public",
  learntFrom: "Known through:",
  beside: "Beside it:",
  said_one: "What was said of it: {{count}} claim",
  said_other: "What was said of it: {{count}} claims",
  allData: "{{shown}} of {{total}} kinds shown: show all",
  shelfUnknown: "for how long it stays usable is not known",
  operate: "Operate and contain",
  notify: "Tell the CNIL within 72 hours",
  ifController: "Where it is the controller (GDPR, article 33).",
  othersReached: "And {{count}} others reached over it.",
  supervise: "Supervise",
  responded: "Responded to its incidents",
};

/** Why a node is not reached, reason by reason. */
export const absence = {
  floor: "Only links below the evidence floor ({{grade}}) lead there.",
  "not-true-then": "A link that leads there was not true on {{asOf}}.",
  "not-known-then": "A link that leads there was not publicly known by {{knownBy}}.",
  interventions: "The changes that are supposed keep it from being reached.",
  "categories-not-named": "The data that would reach it is not among the kinds that this scenario names.",
  "nothing-crosses": "Links lead there, but under this effect nothing crosses them.",
  "no-link":
    "No link on record leads there from what is breached. That is what is known, not proof that there is none.",
  otherwise: "Else it would be reached like this:",
  ends_one: "Here it ends ({{shown}} of {{count}} link):",
  ends_other: "Here it ends ({{shown}} of {{count}} links):",
  notCounted: "Does not count:",
};

/** How long exposed data stays usable against a person. */
export const usable = {
  changeable: "can be changed at will",
  months: "usable for months",
  years: "usable for years",
  lifetime: "usable for life",
};
