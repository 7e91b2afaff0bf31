/** Every format in which a graph leaves Ricochet, for programs that know nothing of it. Same input, same bytes. */
import type { GraphData } from "../model/parse.ts";
import type { About } from "./about.ts";
import { csvPair } from "./csvPair.ts";
import { cypherScript } from "./cypherScript.ts";
import { gexf } from "./gexf.ts";
import { graphml } from "./graphml.ts";
import { stixBundle } from "./stix.ts";
import { verisIncidents, withoutYear } from "./veris.ts";

export interface GraphFile {
  readonly name: string;
  readonly text: string;
  /** What the format cannot hold, in a sentence. */
  readonly omission?: string;
}

export interface GraphFormat {
  /** For a person who chooses. */
  readonly title: string;
  write(data: GraphData, about: About): readonly GraphFile[];
}

const oneFile = (name: string, write: (data: GraphData, about: About) => string) => ({
  write: (data: GraphData, about: About) => [{ name, text: write(data, about) }],
});

export const GRAPH_FORMATS = {
  graphml: { title: "for yEd, Cytoscape, igraph, NetworkX", ...oneFile("ricochet.graphml", graphml) },
  gexf: { title: "for Gephi", ...oneFile("ricochet.gexf", gexf) },
  "csv-pair": {
    title: "a table of nodes and one of links",
    write(data, about) {
      const { nodes, links } = csvPair(data, about);
      return [
        { name: "nodes.csv", text: nodes },
        { name: "links.csv", text: links },
      ];
    },
  },
  cypher: { title: "a script for an empty Neo4j", ...oneFile("ricochet.cypher", cypherScript) },
  stix: { title: "incidents as a STIX 2.1 bundle", ...oneFile("ricochet.stix.json", stixBundle) },
  veris: {
    title: "incidents as VERIS 1.3.7 JSON",
    write(data, about) {
      const left = withoutYear(data);
      const omission = `${left} incidents of which no year is known are not in it.`;
      const file = { name: "ricochet.veris.json", text: verisIncidents(data, about) };
      return [left === 0 ? file : { ...file, omission }];
    },
  },
} as const satisfies Readonly<Record<string, GraphFormat>>;
export type GraphFormatName = keyof typeof GRAPH_FORMATS;
