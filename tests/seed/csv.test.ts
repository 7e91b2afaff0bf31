import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { DataProblem } from "../../graph/errors.ts";
import { guardFormula, unguardFormula } from "../../graph/model/formulaGuard.ts";
import { columnsOf, readCell, writeCell } from "../../seed/csvCells.ts";
import { readDataset } from "../../seed/dataset.ts";
import { fieldsOf } from "../../seed/fields.ts";
import { folderTexts } from "../../seed/folderText.ts";
import { writeDataset } from "../support/datasetFolder.ts";
import { problemsOf } from "../support/refusal.ts";

const SEED = 20261125;
const HEADER = "id,name.fr,name.en,type,class,mandatory,peopleCovered,grade,sources";
const CLOUD = "platform:cloud,Nuage,Cloud,hosting,,,,documented,source:report";
const HUB = "platform:hub,Plaque,Hub,document-exchange,,true,1200,documented,source:report";
const REGISTER = "platform:register,Registre,Register,register,false,false,,documented,source:report";

/** The small dataset with its platforms as CSV. */
const withPlatforms = (csv: string | Uint8Array) =>
  writeDataset({ "platforms.json": null, "platforms.csv": csv });
const lines = (...rows: string[]) => rows.map((row) => `${row}\n`).join("");

async function platformsOf(csv: string | Uint8Array) {
  const { data } = await readDataset(withPlatforms(csv));
  return data.nodes.filter(({ kind }) => kind === "Platform");
}

describe("a CSV file", () => {
  test("says the same as the JSON file of the same rows", async () => {
    const asJson = await readDataset(writeDataset());
    const csv = Object.fromEntries(folderTexts(asJson.meta, asJson.data, () => "csv"));
    const noJson = Object.fromEntries(
      [...folderTexts(asJson.meta, asJson.data, () => "json").keys()].map((name) => [name, null]),
    );
    const asCsv = await readDataset(writeDataset({ ...noJson, ...csv }));
    expect(asCsv.version).toBe(asJson.version);
  });

  test("leaves unknown what a cell leaves empty, and tells it from none, false and zero", async () => {
    const [cloud, hub, register] = await platformsOf(lines(HEADER, CLOUD, HUB, REGISTER));
    expect(cloud).toMatchObject({ mandatory: null, peopleCovered: null, class: false });
    expect(hub).toMatchObject({ mandatory: true, peopleCovered: 1200 });
    expect(register).toMatchObject({ mandatory: false });
    const uses = "id,from,to,categories,grade,sources\n";
    const ends = "institution:cnil,platform:hub";
    const { data } = await readDataset(
      writeDataset({
        "uses.json": null,
        "uses.csv": `${uses}a,${ends},[],inferred,source:report\nb,${ends},,inferred,source:report\nc,${ends},identity|password,inferred,source:report\n`,
      }),
    );
    const categories = data.links.flatMap((link) => (link.kind === "USES" ? [link.categories] : []));
    expect(categories).toEqual([[], null, ["identity", "password"]]);
  });

  test.each([
    ["a byte-order mark", `\uFEFF${lines(HEADER, CLOUD, HUB, REGISTER)}`],
    ["Windows line ends", lines(HEADER, CLOUD, HUB, REGISTER).replaceAll("\n", "\r\n")],
    ["semicolons between the columns", lines(HEADER, CLOUD, HUB, REGISTER).replaceAll(",", ";")],
    ["tabs between the columns", lines(HEADER, CLOUD, HUB, REGISTER).replaceAll(",", "\t")],
    [
      "columns in another order, some left out",
      lines(
        "grade,sources,name.en,name.fr,id",
        ...["cloud", "hub", "register"].map((id) => `documented,source:report,A,B,platform:${id}`),
      ),
    ],
    ["blank lines", `\n${lines(HEADER, CLOUD, "", HUB, REGISTER)}\n`],
    [
      "quoted cells, TRUE as spreadsheets write it, blanks around numbers",
      lines(
        HEADER,
        `"platform:cloud","Nuage ""A"", sud",Cloud,hosting,TRUE,," 5 ",documented,source:report`,
        HUB,
        REGISTER,
      ),
    ],
  ])("may have %s", async (_what, csv) => {
    expect(await platformsOf(csv)).toHaveLength(3);
  });

  test("keeps line breaks inside quotes, and counts them in the lines that it names", async () => {
    const csv = lines(
      HEADER,
      `platform:cloud,"Nu\nage",Cloud,hosting,,,,documented,source:report`,
      HUB.replace("1200", "many"),
      REGISTER,
    );
    const [problem] = await problemsOf(withPlatforms(csv));
    expect(problem?.place).toBe("platforms.csv:4:7 peopleCovered");
  });

  const wrong: [what: string, csv: string | Uint8Array, expected: Partial<DataProblem>][] = [
    ["an empty file", "", { place: "platforms.csv:1:1", problem: "is empty." }],
    ["a header alone", `${HEADER}\n`, { place: "platforms.csv:1:1", problem: "has a header and no rows." }],
    [
      "UTF-16",
      Buffer.from(`\uFEFF${lines(HEADER, CLOUD)}`, "utf16le"),
      {
        place: "platforms.csv:1:1",
        problem: "is written in UTF-16.",
        cure: expect.stringContaining("CSV UTF-8"),
      },
    ],
    [
      "Latin-1",
      Buffer.from(lines(HEADER, CLOUD, HUB.replace("Plaque", "Préfecture")), "latin1"),
      {
        place: "platforms.csv:3:16",
        problem: expect.stringContaining("0xE9"),
        cure: expect.stringContaining("UTF-8"),
      },
    ],
    [
      "a NUL byte",
      lines(HEADER, CLOUD, HUB.replace("Hub", "H\u0000b")),
      { place: "platforms.csv:3:22", problem: expect.stringContaining("NUL") },
    ],
    [
      "a quote that is never closed",
      lines(HEADER, CLOUD, HUB.replace("Plaque", '"Plaque'), REGISTER),
      {
        place: "platforms.csv:3:2",
        problem: "has a quoted cell that is never closed.",
        cure: expect.stringContaining('("")'),
      },
    ],
    [
      "a quote in the middle of a cell",
      lines(HEADER, CLOUD, HUB.replace("Plaque", 'Pla"que'), REGISTER),
      { place: "platforms.csv:3:2", problem: expect.stringContaining("quote inside a cell") },
    ],
    [
      "text after a closing quote",
      lines(HEADER, CLOUD, HUB.replace("Plaque", '"Pla"que'), REGISTER),
      { place: "platforms.csv:3:2", problem: expect.stringContaining("after the quote") },
    ],
    [
      "a row with too few cells",
      lines(HEADER, CLOUD, "platform:hub,Plaque", REGISTER),
      { place: "platforms.csv:3:3", problem: "has 2 cells where the header names 9." },
    ],
    [
      "a row with too many cells",
      lines(HEADER, CLOUD, `${HUB},more`, REGISTER),
      { place: "platforms.csv:3:10", problem: "has 10 cells where the header names 9." },
    ],
    [
      "a column that stands there twice",
      lines(HEADER.replace("class", "type"), CLOUD),
      { place: "platforms.csv:1:5 type", problem: "names a column that stands there twice." },
    ],
    [
      "a column of no field",
      lines(HEADER.replace("class", "colour"), CLOUD),
      { place: "platforms.csv:1:5 colour", cure: expect.stringContaining("peopleCovered") },
    ],
    [
      "a column without a name",
      lines(HEADER.replace("class", ""), CLOUD),
      { place: "platforms.csv:1:5", problem: "is a column without a name." },
    ],
    [
      "a name without a language",
      lines(HEADER.replace("name.fr", "name"), CLOUD),
      { place: "platforms.csv:1:2 name", cure: "Write two columns: name.fr and name.en." },
    ],
    [
      "no column for ids",
      lines(HEADER.replace("id,", "acronym,"), CLOUD),
      { problem: 'has no column "id".' },
    ],
    [
      "commas and semicolons between the columns",
      lines(HEADER.replace("id,", "id;"), CLOUD),
      { place: "platforms.csv:1:1", problem: expect.stringContaining("mixed") },
    ],
    [
      "a number with a thousands separator",
      lines(HEADER, CLOUD, HUB.replace("1200", "1 200"), REGISTER),
      { place: "platforms.csv:3:7 peopleCovered", cure: expect.stringContaining("digits only") },
    ],
    [
      "a truth value in French",
      lines(HEADER, CLOUD, HUB.replace("true", "VRAI"), REGISTER),
      { place: "platforms.csv:3:6 mandatory", cure: "Write true or false." },
    ],
    [
      "a value outside its closed list",
      lines(HEADER, CLOUD.replace("hosting", "spaceship"), HUB, REGISTER),
      { place: "platforms.csv:2:4 type", problem: expect.stringContaining("expected one of") },
    ],
    [
      "a name in one language",
      lines(HEADER, CLOUD.replace("Cloud", ""), HUB, REGISTER),
      { place: "platforms.csv:2:3 name.en" },
    ],
    [
      "a source that does not exist",
      lines(HEADER, CLOUD.replace("source:report", "source:report|source:rumour"), HUB, REGISTER),
      { place: "platforms.csv:2:9 sources[1]", problem: 'there is no source "source:rumour".' },
    ],
    [
      "a control character",
      lines(HEADER, CLOUD.replace("Nuage", "Nu\u0007age"), HUB, REGISTER),
      { place: "platforms.csv:2:2 name.fr", problem: expect.stringContaining("control character") },
    ],
  ];
  test.each(wrong)("is refused with place and cure for %s", async (_what, csv, expected) => {
    expect(await problemsOf(withPlatforms(csv))).toContainEqual(expect.objectContaining(expected));
  });

  test.each(wrong)(
    "with %s is one mistake, and not one more for each row that names it",
    async (_what, csv) => {
      const problems = await problemsOf(withPlatforms(csv));
      expect(problems.filter(({ place }) => !place.startsWith("platforms.csv"))).toEqual([]);
    },
  );

  test("beside a JSON file of the same kind is refused", async () => {
    const both = writeDataset({ "platforms.csv": lines(HEADER, CLOUD, HUB, REGISTER) });
    expect(await problemsOf(both)).toEqual([
      expect.objectContaining({ place: "platforms.json", problem: expect.stringContaining("platforms.csv") }),
    ]);
  });
});

describe("a cell", () => {
  const column = (kind: Parameters<typeof fieldsOf>[0], header: string) =>
    columnsOf(fieldsOf(kind)).find((each) => each.header === header)!;

  test("gives back the list it was written from, whatever the items hold", () => {
    const sources = column("USES", "sources");
    const item = fc
      .string({ minLength: 1, maxLength: 8 })
      .filter((text) => text.trim() === text && text !== "");
    fc.assert(
      fc.property(fc.array(item), (list) => {
        fc.pre(list.join() !== "[]");
        expect(readCell(writeCell(list, sources), sources)).toEqual({ value: list });
      }),
      { seed: SEED },
    );
  });

  test("gives back the text it was written from, and is never a formula", () => {
    const name = column("Platform", "name.fr");
    const text = fc.oneof(
      fc.string({ minLength: 1 }),
      fc
        .tuple(fc.constantFrom("=", "+", "-", "@", "\t", "\r", "'", "'=", "＝", " ="), fc.string())
        .map(([a, b]) => a + b),
    );
    fc.assert(
      fc.property(text, (fr) => {
        const cell = writeCell({ fr, en: "a" }, name);
        expect(cell).not.toMatch(/^[\s]*[=+\-@＝＋－＠\t\r]/);
        expect(readCell(cell, name)).toEqual({ value: fr });
      }),
      { seed: SEED },
    );
  });

  test("of a number stays a number", () => {
    expect(writeCell(-5.5, column("Claim", "quantity"))).toBe("-5.5");
  });

  test.each(["=1+1", "+33", "-a", "@SUM(A1)", "\t=1", "\r=1", " =1", "＝1", "'=1"])(
    "guards %j and gives it back",
    (text) => {
      expect(guardFormula(text)).toBe(`'${text}`);
      expect(unguardFormula(guardFormula(text))).toBe(text);
    },
  );

  test.each(["l'État", "'quoted'", "a=b", "1-2", ""])("leaves %j alone", (text) => {
    expect(guardFormula(text)).toBe(text);
    expect(unguardFormula(text)).toBe(text);
  });
});
