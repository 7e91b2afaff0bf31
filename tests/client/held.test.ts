import fc from "fast-check";
import { expect, test } from "vitest";
import { changesSince, hasChanged, heldOf } from "../../client/state/held.ts";

const SEED = 20261125;
const ids = fc.uniqueArray(
  fc.stringMatching(/^[a-z]{1,12}-[a-z0-9]{1,12}$/).map((slug) => `platform:${slug}`),
  { maxLength: 40 },
);

test("what a link held says exactly which nodes and links came and went", () => {
  fc.assert(
    fc.property(ids, ids, ids, ids, (nodesThen, nodesNow, linksThen, linksNow) => {
      const held = heldOf({ nodes: nodesThen, links: linksThen }) ?? "";
      const changes = changesSince(held, { nodes: nodesNow, links: linksNow }, [...nodesThen, ...nodesNow]);
      expect(changes.newNodes).toEqual(nodesNow.filter((id) => !nodesThen.includes(id)));
      expect([...new Set(changes.leftNodes)].sort()).toEqual(
        nodesThen.filter((id) => !nodesNow.includes(id)).sort(),
      );
      expect(changes.goneNodes).toBe(0);
      expect(changes.newLinks).toEqual(linksNow.filter((id) => !linksThen.includes(id)));
      expect(changes.goneLinks).toBe(linksThen.filter((id) => !linksNow.includes(id)).length);
    }),
    { seed: SEED },
  );
});

test("nodes that are nowhere in the data any more are counted", () => {
  const held = heldOf({ nodes: ["platform:a", "platform:b", "platform:c"], links: [] }) ?? "";
  const changes = changesSince(held, { nodes: ["platform:a"], links: [] }, ["platform:a", "platform:b"]);
  expect(changes).toMatchObject({ leftNodes: ["platform:b"], goneNodes: 1 });
});

test("the same view has not changed, in whatever order its nodes come", () => {
  const held = heldOf({ nodes: ["platform:a", "platform:b"], links: ["uses:x--y"] }) ?? "";
  const now = { nodes: ["platform:b", "platform:a"], links: ["uses:x--y"] };
  expect(hasChanged(changesSince(held, now, now.nodes))).toBe(false);
});

test("more than an address carries is left out of it", () => {
  const many = Array.from({ length: 1501 }, (_, n) => `platform:p${n}`);
  expect(heldOf({ nodes: many, links: [] })).toBe(null);
  expect(heldOf({ nodes: many.slice(1), links: [] })).toMatch(/^[\w-]{6000}\.$/);
});
