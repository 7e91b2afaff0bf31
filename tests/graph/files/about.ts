import type { About } from "../../../graph/files/about.ts";

export const ABOUT: About = {
  title: "Of a test",
  datasetVersion: "0123456789abcdef",
  made: "2026-11-25T15:00:00.000Z",
  audience: "public",
  leftOut: { nodes: 0, links: 0 },
};
