/** npm run dev: the process of the API understands TypeScript as the one that starts it does. */
import { register } from "tsx/esm/api";

register();
const { serveApi } = await import("../server/dev/apiProcess.ts");
serveApi();
