import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { consoleAnswerSchema } from "../../../graph/consoleContract.ts";
import { HONEST_QUERIES } from "../../console/support.ts";
import { fillFolder } from "../../support/datasetFolder.ts";
import { type Explorer, startExplorer } from "../../support/explorer.ts";
import { ask } from "./support.ts";

let explorer: Explorer;
const folder = mkdtempSync(join(tmpdir(), "ricochet-dataset-"));

beforeAll(async () => {
  fillFolder(folder);
  explorer = await startExplorer({ datasetFolder: folder });
});
afterAll(async () => {
  await explorer.stop();
  rmSync(folder, { recursive: true, force: true });
});

describe("an honest query is answered with the right rows", () => {
  test.each(HONEST_QUERIES)("$query", async ({ query, parameters = {}, rows }) => {
    const { answer, error, status } = await ask(explorer.url, query, parameters);
    expect(error).toBeUndefined();
    expect(status).toBe(200);
    expect(answer.rows).toEqual(rows);
    expect(consoleAnswerSchema.parse(answer).truncated).toBeNull();
  });
});
