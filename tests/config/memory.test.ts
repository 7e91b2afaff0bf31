import { expect, test } from "vitest";
import { ConfigError, readConfig } from "../../server/config.ts";
import { memoryArguments } from "../../server/neo4j/managed/memory.ts";

const heapOf = (RICOCHET_MEMORY: string | undefined) =>
  readConfig(RICOCHET_MEMORY === undefined ? {} : { RICOCHET_MEMORY }, "/project").database.heapMegabytes;

test.each([
  [undefined, 512],
  ["", 512],
  ["900m", 900],
  ["4g", 4096],
])("RICOCHET_MEMORY=%s is a heap of %i MB", (text, megabytes) => {
  expect(heapOf(text)).toBe(megabytes);
});

test.each(["4", "lots", "4G B", "-1g", "1.5g", "511m", "0g"])(
  "RICOCHET_MEMORY=%s is refused with an example",
  (text) => {
    expect(() => heapOf(text)).toThrow(ConfigError);
    expect(() => heapOf(text)).toThrow(/^RICOCHET_MEMORY is .*\(example: \d+[mg]\)\.$/);
  },
);

test("a transaction may take a quarter of the default heap, and more of a larger one", () => {
  expect(memoryArguments(512).database).toContain("db.memory.transaction.max=128m");
  expect(memoryArguments(512).database).toContain("dbms.memory.transaction.total.max=256m");
  expect(memoryArguments(4096)).toMatchObject({ jvm: ["-Xms256m", "-Xmx4096m"] });
  expect(memoryArguments(4096).database).toContain("db.memory.transaction.max=2816m");
});
