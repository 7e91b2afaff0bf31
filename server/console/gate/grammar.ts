/**
 * The part of Cypher that may pass: each rule of the grammar by name, with the words and signs that may stand
 * directly in it. A rule or word that is not here is refused, so what a later grammar adds is refused until
 * somebody has looked at it.
 */

/** A name of the user's own: label, type, property, variable, or the name of a function or procedure. */
const NAME = /^(?:[\p{L}_][\p{L}\p{M}\p{N}_]*|`(?:[^`]|``)*`)$/u;
const PARAMETER_NAME = /^(?:[\p{L}\p{N}_][\p{L}\p{M}\p{N}_]*|`(?:[^`]|``)*`)$/u;
const STRING = /^(?:'[\s\S]*'|"[\s\S]*")$/;
const NUMBER = /^-$|^[\d.][\w.+-]*$/;
const COUNT = /^\d[\d_]*$/;
const COMPARISONS = "= <> <= >= < >";

const WORDS: Readonly<Record<string, string>> = {
  // From the whole to the clause
  statementOrCommand: "",
  preparsedStatement: "",
  statement: "",
  queryWithLocalDefinitions: "",
  nextStatement: "",
  regularQuery: "",
  union: "UNION ALL DISTINCT",
  singleQuery: "",
  clause: "",

  // Clauses that read
  matchClause: "OPTIONAL MATCH",
  matchMode: "REPEATABLE ELEMENT ELEMENTS BINDINGS DIFFERENT RELATIONSHIP RELATIONSHIPS",
  hint: "USING INDEX TEXT RANGE POINT SEEK SCAN JOIN ON ( )",
  nonEmptyNameList: ",",
  labelOrRelType: ":",
  whereClause: "WHERE",
  withClause: "WITH",
  returnClause: "RETURN",
  returnBody: "DISTINCT",
  returnItems: "* ,",
  returnItem: "AS",
  orderBy: "ORDER BY ,",
  orderItem: "",
  ascToken: "ASC ASCENDING",
  descToken: "DESC DESCENDING",
  skip: "SKIP OFFSET",
  limit: "LIMIT",
  orderBySkipLimitClause: "",
  unwindClause: "UNWIND AS",
  callClause: "OPTIONAL CALL ( , ) YIELD *",
  procedureName: "",
  procedureArgument: "",
  procedureResultItem: "AS",
  subqueryClause: "OPTIONAL CALL { }",
  subqueryScope: "( * , )",

  // Patterns
  patternList: ",",
  pattern: "=",
  anonymousPattern: "",
  pathPatternPrefix: "ANY ALL SHORTEST",
  pathToken: "PATH PATHS",
  groupToken: "GROUP GROUPS",
  patternElement: "",
  parenthesizedPath: "( WHERE )",
  nodePattern: "( WHERE )",
  relationshipPattern: "[ WHERE ]",
  leftArrow: "<",
  arrowLine: "-",
  rightArrow: ">",
  quantifier: "{ , } + *",
  pathLength: "* ..",
  properties: "",
  labelExpression: ": IS",
  labelExpression4: "| :",
  labelExpression3: "& :",
  labelExpression2: "!",
  labelExpression1: "( ) %",
  dynamicAnyAllExpression: "$ ALL ANY ( )",
  shortestPathPattern: "shortestPath allShortestPaths ( )",
  pathPatternNonEmpty: "",

  // Expressions, from OR down to a single value
  expression: "OR",
  expression11: "XOR",
  expression10: "AND",
  expression9: "NOT",
  expression8: COMPARISONS,
  expression7: "",
  comparisonExpression6: "=~ STARTS ENDS WITH CONTAINS IN IS NOT NULL TYPED :: NORMALIZED LABELED :",
  normalForm: "NFC NFD NFKC NFKD",
  expression6: "+ - ||",
  expression5: "* / %",
  expression4: "^",
  expression3: "+ -",
  expression2: "",
  expression1: "",
  postFix: "[ .. ]",
  property: ".",
  literal: "TRUE FALSE INF INFINITY NAN NULL",
  map: "{ : , }",
  parameter: "$",
  caseExpression: "CASE ELSE END",
  caseAlternative: "WHEN THEN",
  extendedCaseExpression: "CASE ELSE END",
  extendedCaseAlternative: "WHEN , THEN",
  extendedWhen: COMPARISONS,
  countStar: "COUNT ( * )",
  existsExpression: "EXISTS { }",
  countExpression: "COUNT { }",
  collectExpression: "COLLECT { }",
  mapProjection: "{ , }",
  mapProjectionElement: ": . *",
  listComprehension: "[ IN WHERE | ]",
  listLiteral: "[ , ]",
  patternComprehension: "[ = WHERE | ]",
  reduceExpression: "REDUCE ( = , IN | )",
  listItemsPredicate: "ALL ANY NONE SINGLE ( IN WHERE )",
  normalizeFunction: "NORMALIZE ( , )",
  trimFunction: "TRIM ( BOTH LEADING TRAILING FROM )",
  patternExpression: "",
  shortestPathExpression: "",
  parenthesizedExpression: "( )",
  functionInvocation: "( DISTINCT , )",
  functionName: "",
  functionArgument: "",
  namespace: ".",
  type: "|",
  typePart: "",
  typeNullability: "NOT NULL !",
  typeListSuffix: "LIST ARRAY",
  typeName:
    "NOTHING NULL BOOL BOOLEAN VARCHAR STRING INT SIGNED INTEGER FLOAT DATE LOCAL ZONED TIME DATETIME WITHOUT WITH TIMEZONE ZONE TIMESTAMP DURATION POINT NODE VERTEX RELATIONSHIP EDGE MAP LIST ARRAY < > PATH PROPERTY VALUE ANY",

  // Names
  variable: "",
  propertyKeyName: "",
  symbolicNameString: "",
  symbolicVariableNameString: "",
  escapedSymbolicVariableNameString: "",
  unescapedSymbolicVariableNameString: "",
  unescapedSymbolicNameString: "",
};

/** Rules whose words are free, within a form. */
const FORMS: Readonly<Record<string, RegExp>> = {
  unescapedSymbolicNameString_: NAME,
  unescapedSymbolicNameString: NAME,
  escapedSymbolicNameString: NAME,
  preparserKeyword: NAME,
  parameterName: PARAMETER_NAME,
  stringLiteral: STRING,
  numberLiteral: NUMBER,
  quantifier: COUNT,
  pathLength: COUNT,
  nonNegativeIntegerSpecification: COUNT,
};

const ALLOWED_WORDS = new Map(
  Object.entries(WORDS).map(([rule, words]) => [
    rule,
    new Set(words.split(" ").map((word) => word.toUpperCase())),
  ]),
);

export function isAllowedRule(rule: string): boolean {
  return ALLOWED_WORDS.has(rule) || Object.hasOwn(FORMS, rule);
}

/** Whether a word may stand directly in a rule; keywords in any case. */
export function isAllowedWord(rule: string, word: string): boolean {
  return ALLOWED_WORDS.get(rule)?.has(word.toUpperCase()) === true || FORMS[rule]?.test(word) === true;
}
