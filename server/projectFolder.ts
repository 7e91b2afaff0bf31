/** The folder of this checkout. */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));
