import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { readDataset } from "../../seed/dataset.ts";
import { fieldsOf } from "../../seed/fields.ts";
import { fileNameOf, KINDS } from "../../seed/files.ts";
import { writeDataset } from "../support/datasetFolder.ts";

const PAGE = readFileSync(fileURLToPath(new URL("../../docs/data-format.md", import.meta.url)), "utf8");

describe("docs/data-format.md", () => {
  test("has an example of ten rows that can be loaded as it stands", async () => {
    const example = Object.fromEntries(
      [...PAGE.matchAll(/^```(?:csv|json) (\S+)\n(.*?)^```$/gms)].map(([, file = "", text = ""]) => [
        file,
        text,
      ]),
    );
    const { data } = await readDataset(writeDataset(example, {}));
    expect(data.nodes.length + data.links.length).toBe(10);
  });

  test.each(KINDS.map((kind) => [fileNameOf(kind), kind] as const))(
    "describes every column of %s",
    (file, kind) => {
      expect(PAGE).toContain(`\`${file}\``);
      const section =
        /^[a-z-]+$/.test(file) && PAGE.includes(`### \`${file}\``)
          ? sectionOf(`### \`${file}\``)
          : linkSection(file);
      const missing = fieldsOf(kind).filter(({ name }) => !section.includes(`\`${name}\``));
      expect(missing.map(({ name }) => name)).toEqual([]);
    },
  );
});

function sectionOf(heading: string): string {
  const start = PAGE.indexOf(heading);
  return PAGE.slice(start, PAGE.indexOf("\n### ", start + 1));
}

/** Links share one table: what all of them have, and the line of the file. */
function linkSection(file: string): string {
  const section = PAGE.slice(PAGE.indexOf("### Links"), PAGE.indexOf("\n## Correct a row"));
  const [shared = ""] = section.split("| File |");
  const line = section
    .split("\n")
    .find((each) => each.startsWith("|") && each.split("|")[1]?.includes(`\`${file}\``));
  expect(line).toBeDefined();
  return `${shared}${line}`;
}
