/** How much of everything one query may ask for. Measured, see docs/decisions; change here only. */

/** Characters of a query. A long honest one, with a list of five hundred ids, fits. */
export const LONGEST_QUERY = 12_000;
/** Characters of all parameters together, as JSON. */
export const LARGEST_PARAMETERS = 100_000;
/** Brackets of any kind inside each other. */
export const DEEPEST_NESTING = 24;
/**
 * Characters inside list comprehensions and `CASE`, counted once for each of them that they lie in: the parser
 * looks ahead through each, so this, not the length, is what reading costs.
 */
export const LONGEST_LOOKAHEAD = 2_500;
/** Relationships of a variable-length path. */
export const LONGEST_PATH = 30;
/** Numbers that a `range` may give. */
export const LARGEST_RANGE = 1_000_000;
/**
 * Steps that one evaluation of one expression may take, since a time limit ends a query between rows but not
 * inside an expression. The database does some ten million a second.
 */
export const MOST_STEPS = 10_000_000;
/** Characters or elements of the largest value that one row can hold, as far as the text shows it. */
export const LARGEST_VALUE = 5_000_000;
/** Lists and maps inside each other: the database measures and sends them one inside the other, and slows down. */
export const DEEPEST_VALUE = 30;
