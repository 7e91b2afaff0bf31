/** A thread that ranks platforms: it understands TypeScript as the process that starts it does. */
import { register } from "tsx/esm/api";

register();
const { countBatches } = await import("../server/threads/reachThread.ts");
countBatches();
