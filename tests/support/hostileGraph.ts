/** A small graph whose every text tries to be something else: markup, a formula, the end of a string, nothing visible. */
import { type GraphData, parseGraph } from "../../graph/model/parse.ts";

export const HOSTILE_TEXTS = [
  `</script><script>alert(1)</script>`,
  `"><svg onload=alert(1)>`,
  `]]> & &amp; &#0; <!-- `,
  `=HYPERLINK("http://a","b")`,
  `+1|-1;@a\t=2`,
  `' RETURN 1 // \\' \\u0027 \\\\u0027 \\`,
  "`backticks`` and $parameter {map}",
  "line\nbreak\r\nand\ttab",
  "rtl \u202e override, zero\u200bwidth",
  "control \u0001\u0008\u001f\u007f\u0085 end",
  "lone \ud800 and \udc00 surrogates, \ufffe\uffff",
  "an emoji \u{1f512} and 漢字 and é",
  `letters ${"x".repeat(4900)}`,
];

export function hostileGraph(): GraphData {
  const named = (text: string) => ({ fr: text, en: `${text} (en)` });
  const institutions = HOSTILE_TEXTS.map((text, at) => ({
    id: `institution:i${at}`,
    kind: "Institution",
    name: named(text),
    acronym: text,
    type: "ministry",
    mandatory: at % 2 === 0,
    peopleServed: at * 1_000_000,
    grade: "documented",
    sources: ["source:s"],
    nested: { list: [text, { deep: 1 }] },
    [`own ${at}`]: text,
  }));
  const uses = HOSTILE_TEXTS.map((text, at) => ({
    id: `uses:i${at}--p`,
    kind: "USES",
    from: `institution:i${at}`,
    to: "platform:p",
    categories: at % 3 === 0 ? null : at % 3 === 1 ? [] : ["identity", "iban"],
    grade: "reported",
    remark: text,
  }));
  const [first = "", second = ""] = HOSTILE_TEXTS;
  return parseGraph({
    nodes: [
      ...institutions,
      { id: "platform:p", kind: "Platform", name: named(first) },
      { id: "category:identity", kind: "DataCategory", name: named(second) },
      { id: "weakness:phishing", kind: "Weakness", name: named(first) },
      { id: "incident:a", kind: "Incident", name: named(first), disclosed: "2026-01", sources: ["source:s"] },
      { id: "incident:undated", kind: "Incident", name: named(second) },
      ...HOSTILE_TEXTS.map((text, at) => ({
        id: `claim:c${at}`,
        kind: "Claim",
        speaker: "attacker",
        who: named(text),
        statement: named(text),
        status: "unverified",
        quantity: 1.5,
        unit: "files",
      })),
      {
        id: "source:s",
        kind: "Source",
        title: first,
        publisher: second,
        type: "press",
        url: "https://example.org/?a=1&b='2'",
      },
    ],
    links: [
      ...uses,
      { id: "hit:a--p", kind: "HIT", from: "incident:a", to: "platform:p", role: "breached" },
      {
        id: "affected:a--i0",
        kind: "AFFECTED",
        from: "incident:a",
        to: "institution:i0",
        status: "confirmed",
      },
      {
        id: "exposed:a--identity",
        kind: "EXPOSED",
        from: "incident:a",
        to: "category:identity",
        status: "claimed",
      },
      {
        id: "exploited:a--phishing",
        kind: "EXPLOITED",
        from: "incident:a",
        to: "weakness:phishing",
        grade: "inferred",
      },
      {
        id: "responded:i1--a",
        kind: "RESPONDED_TO",
        from: "institution:i1",
        to: "incident:a",
        role: "coordination",
      },
      ...HOSTILE_TEXTS.map((_, at) => ({
        id: `claim:a--c${at}`,
        kind: "HAS_CLAIM",
        from: "incident:a",
        to: `claim:c${at}`,
      })),
    ],
  });
}
