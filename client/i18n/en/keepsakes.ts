/** What the reader keeps in this browser. */
export const keepsakes = {
  open: "Views",
  title: "Saved views and notes",
  where: "They are kept in this browser only. Export them to keep them elsewhere or to pass them on.",
  notKept: "This browser keeps nothing here: it lasts until the page is closed. Export it before.",
  damaged:
    "What this browser had kept could not be read and is not shown. It is replaced when you save something.",
  name: "Name",
  viewNote: "Note, if you like",
  save: "Save this view",
  replace: "Replace the view of this name",
  saved: "Saved.",
  views_one: "{{count}} saved view",
  views_other: "{{count}} saved views",
  noViews: "None yet. A saved view comes back exactly, and says what has changed in the data since.",
  removeView: "Remove the view “{{name}}”",
  remove: "Remove",
  notes_one: "{{count}} note on a node",
  notes_other: "{{count}} notes on nodes",
  noNotes: "None yet. A node's panel has a place for them.",
  export: "Export as a file",
  import: "Import a file",
  imported: "Imported: {{views}} views, {{notes}} notes. Nothing that was here was lost.",
  note: "Note to self",
  noteWhere: "Kept in this browser only.",
};

export const keepsakesRefusal = {
  "too-large": "The file is larger than such a file can be. Nothing was imported.",
  "not-json": "The file is no JSON. Nothing was imported.",
  "not-ours": "The file does not come from Ricochet's saved views. Nothing was imported.",
  "does-not-fit": "The file holds something that does not fit, at {{at}}. Nothing was imported.",
};

export const changes = {
  since: "The data has changed since this link was made.",
  none: "What it shows has not.",
  newNodes_one: "New here: {{names}}.",
  newNodes_other: "{{n}} are new here: {{names}}.",
  leftNodes_one: "No longer here: {{names}}.",
  leftNodes_other: "{{n}} are no longer here: {{names}}.",
  goneNodes_one: "{{n}} that it showed is no longer in the data.",
  goneNodes_other: "{{n}} that it showed are no longer in the data.",
  newLinks_one: "{{n}} link is new.",
  newLinks_other: "{{n}} links are new.",
  goneLinks_one: "{{n}} link is gone.",
  goneLinks_other: "{{n}} links are gone.",
  more_one: "{{n}} more",
  more_other: "{{n}} more",
};
