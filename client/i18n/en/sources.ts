/** Where the data comes from. */
export const sources = {
  title: "Where the data comes from",
  lead: "A fact is a node or a link that states something. Open a source to see which facts rest on it, and which on it alone.",
  find: "Find",
  findPlaceholder: "title, publisher, address",
  onlyAlone: "Only where a fact has no other source",
  source: "Source",
  publisher: "Publisher",
  date: "Date",
  facts: "Facts",
  alone: "On it alone",
  opens: "The document:",
  nothing: "Nothing rests on it.",
  factsShown: "{{shown}} of {{total}} facts shown",
  moreFacts: "Show more facts",
  restsAlone: "no other source",
  none: "No source matches. Try fewer words, or show those that are not alone.",
  part: "The {{shown}} sources with most facts are listed, of {{total}}.",
  publishers: "Grades by publisher",
  publishersNote:
    "Each fact once, however many documents of the publisher it names. A publisher is opened by its name.",
};
