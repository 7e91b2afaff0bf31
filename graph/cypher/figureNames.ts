/** The numbers of an impact that open: each has a query and a method. */
export const FIGURES = [
  "institutions",
  "classes",
  "platforms",
  "mandatoryInstitutions",
  "categories",
  "lifetimeCategories",
] as const;
export type FigureName = (typeof FIGURES)[number];
