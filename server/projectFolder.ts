/** The folder of this checkout, and places in it. */
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";

export const PROJECT_FOLDER = dirname(dirname(fileURLToPath(import.meta.url)));

/** Where the stories of this checkout are, a file each. */
export const STORIES_FOLDER = join(PROJECT_FOLDER, "seed", "stories");
