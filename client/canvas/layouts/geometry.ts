/** What a layout gives: every zone, box and member with its place, in pixels at zoom 1. */
import type { Box, Member, Zone } from "../zones.ts";

export interface Size {
  readonly width: number;
  readonly height: number;
}

export interface Rectangle extends Size {
  readonly x: number;
  readonly y: number;
}

export interface ZonesLayout extends Size {
  readonly zones: readonly PlacedZone[];
}

export interface PlacedZone extends Rectangle {
  readonly zone: Zone;
  readonly title: string;
  /** What it holds, in one or two lines. */
  readonly note: readonly string[];
  readonly boxes: readonly PlacedBox[];
}

export interface PlacedBox extends Rectangle {
  readonly box: Box;
  /** In one or two lines; none for the boxes of the side zones. */
  readonly title: readonly string[];
  readonly isOpen: boolean;
  /** Empty when the box is closed. */
  readonly members: readonly PlacedMember[];
  /** Centres of the small dots that stand for the members of a closed box, one each. */
  readonly units: readonly Point[];
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Its place is the centre of its shape. */
export interface PlacedMember extends Point {
  readonly member: Member;
  /** The label, in one or two lines. */
  readonly lines: readonly string[];
  /** Width of the longest line. */
  readonly labelWidth: number;
}

/** Width in pixels of a text as the picture draws it. */
export type MeasureText = (text: string) => number;

/** The words of the picture, which the layout does not choose. */
export interface PictureTexts {
  zoneTitle(zone: Zone): string;
  zoneNote(zone: Zone): string;
  boxTitle(box: Box): string;
}

/** By the id of a box: whether the reader wants it open. */
export type BoxWishes = ReadonlyMap<string, boolean>;

/** What a layout needs besides what is placed. */
export interface LayoutContext {
  readonly texts: PictureTexts;
  readonly measure: MeasureText;
  /** Which boxes the reader opened or closed; of all others the layout decides. */
  readonly wished: BoxWishes;
  /** A member that is to be seen, so that its box is open unless the reader closed it. */
  readonly needed: string | null;
}

/** A zone's rectangle, and the room that its title and note take. */
export interface ZoneGround extends Rectangle {
  readonly head: number;
}

export const SHAPE = 14;
export const ORIGIN_SHAPE = 40;
export const UNIT_SHAPE = 7;
/** Between a shape and its label. */
export const LABEL_GAP = 6;
/** Height of a line of text. */
export const LINE = 15;
export const PADDING = 10;
