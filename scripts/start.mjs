/** npm start, npm run dev: from a clean clone to the explorer in a browser. */
import { prepare } from "./install.mjs";

await prepare();
const { main } = await import("../server/main.ts");
await main({ dev: process.argv.includes("--dev") });
