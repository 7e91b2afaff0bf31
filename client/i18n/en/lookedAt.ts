/** What of an impact is looked at. */
export const lookedAt = {
  open: "Filter",
  title: "What of the answer is looked at",
  explore: "Explore freely",
  shown: "{{shown}} of {{total}} reached are looked at; the sentence speaks of all.",
  clear: "Look at all",
  canOptOut: "one can opt out",
  knownIn: "in {{year}}",
};

export const filterName = {
  kind: "Kind",
  layer: "Layer",
  data: "Data exposed",
  grade: "Evidence",
  refusal: "Opt-out",
  known: "Known",
};
