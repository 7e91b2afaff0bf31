/** Bounds and what they take for granted. */
export const people = {
  unit: "Unit",
  atLeast: "At least",
  atMost: "At most",
  assumptions: "Taken for granted",
  silent:
    "Figures were given for {{given}} of {{total}} incidents; of the others nothing is known, which is not zero. Units are never added to each other.",
  others_one: "{{count}} other",
  others_other: "{{count}} others",
};

export const assumption = {
  "figures-are-rivals_one": "{{count}} figure of the same.",
  "figures-are-rivals_other": "{{count}} figures of the same are rivals: the largest counts.",
  "high-unconfirmed_one": "The most rests on {{count}} unconfirmed figure.",
  "high-unconfirmed_other": "The most rests on {{count}} unconfirmed figures.",
  "retracted-left-out_one": "{{count}} retracted figure left out.",
  "retracted-left-out_other": "{{count}} retracted figures left out.",
  "victims-add": "Figures of different victims are added, so a person may count several times: {{names}}.",
  "victims-without-figure": "No figure for {{names}}, so the most is unknown.",
  "incidents-without-figure": "No figure in this unit for {{names}}.",
  "overlap-unknown": "How far {{parts}} sets of people overlap is unknown.",
  "population-caps":
    "No more than {{size}}, whom {{names}} covers or serves; that number may itself be the size of a leak.",
  "population-contradicted":
    "The population on record ({{size}}, {{names}}) is below a confirmed figure, and was not used.",
  "population-unknown": "The population that can be concerned is unknown.",
  "coverage-unknown": "Nobody says how many people {{names}} covers.",
  "breach-is-whole": "All whom {{names}} covers are taken as concerned.",
  "no-data-exposed": "An outage exposes nobody’s data.",
};
