/** Parts of Cypher that people do write and that the console refuses: with which code, and what to do instead. */
import type { RefusalCode } from "./refusal.ts";

export interface RefusedRule {
  readonly code: RefusalCode;
  /** What follows "`WORD` is refused". */
  readonly remark: string;
}

const write: RefusedRule = {
  code: "write",
  remark: ": the console only reads. Describe what you look for with MATCH and RETURN.",
};
const command: RefusedRule = {
  code: "command",
  remark:
    ": the console only reads the graph. Labels, types and properties stand beside the editor, and `CALL db.labels()` lists them.",
};
const laterVersion: RefusedRule = {
  code: "not_allowed",
  remark: ": it belongs to a later version of Cypher. Use WITH, WHERE and UNWIND.",
};
const interpolation: RefusedRule = {
  code: "not_allowed",
  remark: ". Strings with expressions inside are not taken: join the parts with +.",
};

export const REFUSED_RULES: Readonly<Record<string, RefusedRule>> = {
  createClause: write,
  insertClause: write,
  mergeClause: write,
  setClause: write,
  removeClause: write,
  deleteClause: write,
  foreachClause: { code: "write", remark: ": it only serves to write. Use UNWIND to go through a list." },
  loadCSVClause: {
    code: "load_csv",
    remark:
      ": the console reads no files and no addresses. Bring data in with `npm run ricochet -- import FOLDER`.",
  },
  command,
  composableCommandClauses: command,
  consoleCommand: command,
  useClause: {
    code: "other_database",
    remark: ": the console reads the one database that Ricochet serves. Remove it.",
  },
  preparserOption: {
    code: "query_option",
    remark: ", as are all query options. The plan of every query stands beside its answer.",
  },
  subqueryInTransactionsParameters: {
    code: "in_transactions",
    remark: ": a query is one transaction that only reads. Remove IN TRANSACTIONS.",
  },
  localDefinition: laterVersion,
  when: laterVersion,
  filterClause: laterVersion,
  letClause: laterVersion,
  forListClause: laterVersion,
  searchClause: laterVersion,
  groupBy: laterVersion,
  allReduceExpression: laterVersion,
  propertyExistsPredicate: laterVersion,
  vectorFunction: laterVersion,
  vectorDistanceFunction: laterVersion,
  vectorNormFunction: laterVersion,
  interpolatedStringLiteral: interpolation,
  finishClause: { code: "not_allowed", remark: ": it gives no rows. End the query with RETURN." },
};
