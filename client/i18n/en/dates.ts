/** The two dates of a question. */
export const dates = {
  title: "Dates of the question",
  any: "Any date",
  asOf: "True on",
  asOfHint: "Only links that can have been true then. Where a date is not known, the link counts.",
  knownBy: "Publicly known by",
  knownByHint: "Only links that had surely been published by then: what one could have said in advance.",
  asOfChosen: "true on {{date}}",
  knownByChosen: "known by {{date}}",
  clear: "Any date again",
};
