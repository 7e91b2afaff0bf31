/**
 * The functions and procedures that may be called, by exact name. None of them writes, waits, reads a file,
 * reaches the network, or tells of the server itself. Reviewed against `SHOW FUNCTIONS` and `SHOW PROCEDURES`
 * of Neo4j 5.26; left out are those of files (`file`, `linenumber`), of other databases (`graph.*`) and of
 * waiting, statistics and planning.
 */

/** Compared without regard to case, as the database does. */
const FUNCTIONS = `
  abs acos asin atan atan2 avg btrim ceil char_length character_length coalesce collect cos cot count date
  date.realtime date.statement date.transaction date.truncate datetime datetime.fromepoch
  datetime.fromepochmillis datetime.realtime datetime.statement datetime.transaction datetime.truncate degrees
  duration duration.between duration.inDays duration.inMonths duration.inSeconds e elementId endNode exists exp
  floor haversin head id isEmpty isNaN keys labels last left length localdatetime localdatetime.realtime
  localdatetime.statement localdatetime.transaction localdatetime.truncate localtime localtime.realtime
  localtime.statement localtime.transaction localtime.truncate log log10 lower ltrim max min nodes nullIf
  percentileCont percentileDisc pi point point.distance point.withinBBox properties radians rand randomUUID
  range relationships replace reverse right round rtrim sign sin size split sqrt startNode stdev stdevp
  substring sum tail tan time time.realtime time.statement time.transaction time.truncate timestamp toBoolean
  toBooleanList toBooleanOrNull toFloat toFloatList toFloatOrNull toInteger toIntegerList toIntegerOrNull
  toLower toString toStringList toStringOrNull toUpper type upper valueType vector.similarity.cosine
  vector.similarity.euclidean`;

/** Compared exactly, as the database does. */
const PROCEDURES = `
  db.labels db.relationshipTypes db.propertyKeys
  db.schema.visualization db.schema.nodeTypeProperties db.schema.relTypeProperties
  db.index.fulltext.queryNodes db.index.fulltext.queryRelationships
  db.index.fulltext.listAvailableAnalyzers`;

const listed = (names: string): string[] => names.trim().split(/\s+/);

export const FUNCTION_NAMES: readonly string[] = listed(FUNCTIONS);
export const ALLOWED_FUNCTIONS: ReadonlySet<string> = new Set(
  FUNCTION_NAMES.map((name) => name.toLowerCase()),
);
export const ALLOWED_PROCEDURES: ReadonlySet<string> = new Set(listed(PROCEDURES));
