/** The citation of a view. */
export const cite = {
  open: "Cite",
  title: "Cite this view",
  lead: "With the version of the data and the address that restores exactly this view.",
  plain: "Plain text",
  copy: "Copy: {{name}}",
};
