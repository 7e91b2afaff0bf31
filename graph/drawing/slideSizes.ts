/** Sizes of a slide's picture, in pixels of a screen of 1280 × 720. Names are for the back row. */
export const NAME_SIZE = 20;
export const TITLE_SIZE = 18;
/** Of a name in a list. */
export const ROW = 30;
/** Of a group's title. */
export const HEADER = 30;
export const PAD = 12;
/** Of a column's title. */
export const COLUMN_HEAD = 40;
export const ORIGIN_WIDTH = 150;
export const MARK_RADIUS = 8;
