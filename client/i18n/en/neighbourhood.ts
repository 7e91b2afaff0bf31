/** What stands around chosen nodes, whether or not a breach would cross. */
export const neighbourhood = {
  loading: "Reading the graph …",
  lead: "Choose a node to see what is around it, counted before it is shown. Shift picks several; two can be connected.",
  missing: "The data does not hold: {{ids}}.",
  picture:
    "Picture of the neighbourhood in columns by distance. Arrow keys walk, Enter picks, Shift-Enter picks another, m opens the menu; the table below holds the same content.",
  explore: "Explore freely from here",
  start: "Start",
  pinned: "Pinned",
  away_one: "{{count}} link away",
  away_other: "{{count}} links away",
  nodes_one: "{{n}} node",
  nodes_other: "{{n}} nodes",
  around: "What is around it",
  noLinks: "No link leads from here.",
  allShown: "all shown",
  someShown: "{{shown}} of {{total}} shown",
  fold: "Fold: {{words}}",
  expandAll: "Expand all of these",
  hide: "Hide",
  pin: "Pin",
  unpin: "Unpin",
  beginHere: "Start anew from here",
  openIncident: "Open the incident",
  picked_one: "{{n}} picked",
  picked_other: "{{n}} picked",
  unpickOne: "No longer pick {{name}}",
  connect: "Find the short paths between them",
  connectHint: "Pick exactly two to find the paths between them.",
  connections: "Paths between two nodes",
  between: "Between {{from}} and {{to}}",
  noPath: "No path leads from one to the other over these kinds of link.",
  paths_one: "{{n}} path; the shortest has {{links}}, and none more than one link longer was left out.",
  paths_other: "{{n}} paths; the shortest has {{links}}, and none up to one link longer was left out.",
  pathsAtLeast_one: "The first {{n}} path of more; the shortest has {{links}}.",
  pathsAtLeast_other: "The {{n}} shortest paths, of more than are listed; the shortest has {{links}}.",
  disconnect: "Take away",
  connectBy: "Kinds of link that paths go over",
  undo: "Undo",
  redo: "Redo",
  group: "Group by",
  hidden_one: "{{n}} hidden",
  hidden_other: "{{n}} hidden",
  showAgain: "show again",
  distance: "Links away",
  shown:
    "{{shown}} of {{all}} nodes shown by name · {{links}} links in bundles; those of a node show one by one when it is picked",
};

/** Links as they are told from the end that they lead to. */
export const linkBack = {
  USES: "is used by",
  FEEDS: "is fed by",
  OPERATES: "is operated by",
  PART_OF: "has as a part",
  DEPENDS_ON: "carries",
  HOLDS: "is held by",
  HIT: "was hit by",
  AFFECTED: "was affected by",
  EXPOSED: "was exposed by",
  RESPONDED_TO: "was answered by",
  EXPLOITED: "was exploited by",
  HAS_CLAIM: "is a claim of",
  CITES: "is cited by",
};

export const kindOf = {
  Institution: "institution",
  Platform: "platform",
  DataCategory: "kind of data",
  Incident: "incident",
  Claim: "claim",
  Weakness: "weakness",
  Source: "source",
};

export const grouping = { layer: "By layer and type", kind: "By kind", none: "Not grouped" };

export const neighbourhoodSheet = { nodes: "Nodes", links: "Links" };
