/** What people call a node. */
export { shortName, withoutPrefix, withoutSecondName } from "../graph/answers/shortName.ts";
