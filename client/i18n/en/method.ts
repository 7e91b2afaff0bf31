/** How numbers are made. */
export const method = {
  title: "How each number is made, and what it promises",
  structural:
    "A measure says what follows from the links on record and the rules; it does not say what would have happened.",
  ties: "What is equal shares a rank; the order within a tie means nothing. Whatever was left out is counted and told.",
  check:
    "Every number opens: its Cypher with parameters runs on the same database and gives the same number, or it says why no query can.",
  measures: "Measures",
  grades: "Grades of evidence, strictest first",
  modes: "How one platform depends on another",
  shelfLives: "How long exposed data stays usable",
  claims: "What became of a claim",
  layers: "Layers of the State",
};
