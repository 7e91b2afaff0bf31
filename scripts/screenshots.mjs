/** npm run screenshots: the pictures of the README, taken from the real thing. */
import { prepare } from "./install.mjs";

await prepare();
const { main } = await import("../bench/screenshots.ts");
await main();
