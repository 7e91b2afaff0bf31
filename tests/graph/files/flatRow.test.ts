import { expect, test } from "vitest";
import { flatRow } from "../../../graph/files/flatRow.ts";
import { linkToProperties, nodeToProperties } from "../../../graph/model/properties.ts";
import { hostileGraph } from "../../support/hostileGraph.ts";
import { ownGraph } from "../../support/ownImpact.ts";

test("a flat row has the properties that the database keeps", async () => {
  for (const { nodes, links } of [hostileGraph(), (await ownGraph()).graph]) {
    for (const node of nodes) expect(flatRow(node)).toEqual(nodeToProperties(node));
    for (const link of links) expect(flatRow(link)).toEqual(linkToProperties(link));
  }
});
