/** npm run bench: every speed claim measured, each beside its floor or peer in the same run. */
import { prepare } from "./install.mjs";

await prepare();
const { main } = await import("../bench/main.ts");
await main(process.argv.slice(2));
