/** npm run ricochet -- <command>: the command line. */
import { prepare } from "./install.mjs";

await prepare();
const { main } = await import("../server/cli/main.ts");
await main(process.argv.slice(2));
