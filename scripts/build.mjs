/** Packages and client, without a database: what an image holds before it is started. */
import { prepare } from "./install.mjs";

await prepare();
const { main } = await import("../server/buildMain.ts");
await main();
