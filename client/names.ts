/** What people call a node. */
export { shortName, withoutPrefix } from "../graph/answers/shortName.ts";
