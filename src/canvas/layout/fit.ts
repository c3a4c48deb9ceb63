import { CARD, PITCH } from './card.ts';
import { divideGutters, guttersFor, widthWith } from './gutters.ts';
import {
  ABOVE,
  across,
  LARGE,
  LEGIBLE,
  MARGIN,
  NARROW_GAP,
  spreadOf,
  zoomFor,
  type Extent,
  type Room,
  type Spread,
} from './spread.ts';

/**
 * The viewport that shows an area (in scene units) in a room (in pixels): its whole width, as long as that is legible. What does not fit in
 * height lies below.
 */
export function fitted(
  room: Room,
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
  { largest = LARGE, smallest = LEGIBLE }: { readonly largest?: number; readonly smallest?: number } = {},
): { readonly zoom: number; readonly x: number; readonly y: number } {
  const width = right - left + MARGIN.left + MARGIN.right;
  const high = bottom + MARGIN.bottom;
  const zoom = Math.max(smallest, Math.min(room.width / width, room.height / high, largest));
  return { zoom, x: Math.max(0, (room.width - width * zoom) / 2) + (MARGIN.left - left) * zoom, y: ABOVE };
}

/** The width of cards in columns that are empty at first. */
export const reservedWidth = ({ reserve }: Spread): number =>
  reserve === 0 ? CARD.width : Math.min(CARD.width, reserve - NARROW_GAP);

/** The right edge of the last column and of the lines beside it. */
export const rightOf = (spread: Spread): number =>
  (spread.columns.at(-1) ?? 0) + reservedWidth(spread) + (spread.beside ?? 0);

/** A stage, and the zoom that a reader accepts to have all of a drawing in view. */
export interface Stage extends Room {
  readonly least?: number;
}

/** The zoom at which a name is 10 px: what a crowd of cards may shrink to, if all of it is in view then. */
const SMALL = 10 / CARD.font;
/** Wide enough for the lines of a picture. */
const PICTURE_GUTTER = 64;

/**
 * Fits a drawing to a stage. A crowd is one with more cards in a column than an answer has: of that, the tracks of its lines are given. It may
 * become smaller, as far as that brings all of it into view or gives its lines room. Without a stage, only its gutters are wide.
 */
export function fitToStage(
  extent: Extent,
  crowd: readonly number[] | undefined,
  stage: Stage | undefined,
): Spread {
  const { columns, filled } = extent;
  const gutters = crowd && guttersFor(crowd, columns, filled);
  if (!stage) {
    const wide = { zoom: 1, ...across(extent, PICTURE_GUTTER, PITCH), down: 1, first: extent.first };
    return gutters ? divideGutters(wide, gutters, filled) : wide;
  }
  if (!gutters) return spreadOf(extent, stage, stage.least);
  const forLines = stage.width / (widthWith(gutters, filled) + MARGIN.left + MARGIN.right);
  const least = zoomFor(extent, stage) >= SMALL ? SMALL : Math.max(SMALL, Math.min(LEGIBLE, forLines));
  return divideGutters(spreadOf(extent, stage, stage.least ?? least), gutters, filled);
}
