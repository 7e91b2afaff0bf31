import { expect, test } from "vitest";
import { bibtexCitation, type Cited, plainCitation } from "../../client/features/cite/citation.ts";
import { today } from "../../client/ui/today.ts";

const cited: Cited = {
  title: "If HubEE is breached, data of 8 institutions is exposed.",
  version: "0123456789abcdef",
  address: "http://127.0.0.1:4310/?origin=platform:hubee&lang=en&version=0123456789abcdef",
  day: "2026-11-25",
  language: "en",
};

test("a citation has the sentence, the version of the data, the day and the address, in both languages", () => {
  expect(plainCitation(cited)).toBe(
    "Ricochet, “If HubEE is breached, data of 8 institutions is exposed.”, data version 0123456789abcdef, consulted on 25 November 2026, http://127.0.0.1:4310/?origin=platform:hubee&lang=en&version=0123456789abcdef",
  );
  expect(plainCitation({ ...cited, title: "Si HubEE…", language: "fr" })).toBe(
    "Ricochet, «\u202fSi HubEE…\u202f», version des données 0123456789abcdef, consulté le 25 novembre 2026, http://127.0.0.1:4310/?origin=platform:hubee&lang=en&version=0123456789abcdef",
  );
});

test("for BibTeX it is an entry with one field a line, and a key that names data and day", () => {
  expect(bibtexCitation(cited)).toBe(`@misc{ricochet-01234567-2026-11-25,
  author = {{Ricochet}},
  title = {{If HubEE is breached, data of 8 institutions is exposed.}},
  year = {2026},
  month = {11},
  url = {http://127.0.0.1:4310/?origin=platform:hubee&lang=en&version=0123456789abcdef},
  urldate = {2026-11-25},
  note = {Data version 0123456789abcdef. Consulted on 25 November 2026},
  language = {english},
}
`);
});

test("signs that mean something to TeX are text, and braces never come loose", () => {
  const entry = bibtexCitation({ ...cited, title: "50 % of R&D_{x} \\input{a} ~ ^ # $" });
  expect(entry).toContain(
    "{50 \\% of R\\&D\\_\\{x\\} \\textbackslash{}input\\{a\\} \\textasciitilde{} \\textasciicircum{} \\# \\$}",
  );
  const bare = entry.replaceAll(/\\[{}]/g, "");
  expect(bare.match(/\{/g)?.length).toBe(bare.match(/\}/g)?.length);
});

test("a name that would turn its surroundings, or break the line, does neither", () => {
  const hostile = { ...cited, title: "CNAF\u202etxt.exe\r\n@misc{other," };
  expect(plainCitation(hostile)).toContain("“CNAFtxt.exe @misc{other,”");
  expect(bibtexCitation(hostile).match(/^@/gm)).toHaveLength(1);
});

test("the day is the reader's own", () => {
  expect(today(new Date(2026, 0, 5, 23, 59))).toBe("2026-01-05");
});
