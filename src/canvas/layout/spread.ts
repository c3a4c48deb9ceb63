import { CARD, PITCH, type Density } from './card.ts';

/** The size of the stage, in pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/**
 * How a drawing is spread over its stage. Cards keep their size, in scene units; the zoom makes them larger. Columns are moved apart along
 * the width, and cards along the height.
 */
export interface Spread {
  readonly zoom: number;
  /** The left edge of each column. */
  readonly columns: readonly number[];
  /** The width that each column is given that is empty at first, with its gutter; 0 if none is. */
  readonly reserve: number;
  /** The room for lines after the last column, beyond the margin of the stage. */
  readonly beside?: number;
  /** How much further the middles of cards are from that of the first, which stays where it is. */
  readonly down: number;
  readonly first: number;
}

/** The zoom at which a name is 12 px; a stage that is too small for that is panned. */
export const LEGIBLE = 12 / CARD.font;
/** The zoom at which a name is 14 px. */
const COMFORTABLE = 14 / CARD.font;
/** The zoom at which a name is 18 px. */
export const LARGE = 18 / CARD.font;
/** Between the drawing and the edges of the stage, in scene units. */
export const MARGIN = { left: 14, right: 8, bottom: 8 } as const;
/** How far cards are moved apart at most, unless the drawing would be too low for its stage. */
const FARTHEST = 3.5;
/** Middles that differ by less are those of cards beside each other. */
const LEVEL = 40;
/** The part of the height that a drawing takes at least, by wider gaps if need be. */
const LEAST_SHARE = 0.72;
/** The narrowest card, in a column that is empty at first. */
const NARROWEST = 126;
/** The part of the width that the columns with cards have at least. */
const LEAST_WIDTH = 0.7;
/** Between a card and the next column where no lines run yet. */
export const NARROW_GAP = 12;

/** What of a drawing decides how it is spread. */
export interface Extent {
  readonly columns: number;
  /** How many columns have cards, or lie before one that has. */
  readonly filled: number;
  /** The lower edge of what is lowest. */
  readonly bottom: number;
  /** The middle of the highest card, and how far below it that of the lowest is. */
  readonly first: number;
  readonly span: number;
}

/** The zoom at which all columns fit on a stage. */
function zoomAcross({ columns, filled }: Extent, room: Room): number {
  const gap = filled < columns ? NARROW_GAP : CARD.gapX;
  const width = filled * PITCH + (columns - filled) * (NARROWEST + NARROW_GAP) - gap;
  return room.width / (width + MARGIN.left + MARGIN.right);
}
/** The zoom at which the highest column fits. */
const zoomDown = ({ bottom }: Extent, room: Room): number => room.height / (bottom + MARGIN.bottom);

/** The zoom at which a drawing fits. */
export const zoomFor = (extent: Extent, room: Room): number =>
  Math.min(zoomAcross(extent, room), zoomDown(extent, room), LARGE);

/** Dense if a roomy drawing does not fit at a comfortable size, for want of height. */
export const densityFor = (roomy: Extent, room: Room): Density =>
  zoomDown(roomy, room) < Math.max(LEGIBLE, Math.min(COMFORTABLE, zoomAcross(roomy, room)))
    ? 'dense'
    : 'roomy';

/** Fits a drawing to a stage, with a zoom of at least so much. */
export function spreadOf(extent: Extent, room: Room, least = LEGIBLE): Spread {
  const { columns, filled, bottom, first, span } = extent;
  const zoom = Math.max(least, zoomFor(extent, room));
  const wide = room.width / zoom - MARGIN.left - MARGIN.right;
  const empty = columns - filled;
  // Columns without cards keep the room that they need when cards come.
  const reserve =
    empty === 0 ? 0 : Math.min(PITCH, Math.max(NARROWEST + NARROW_GAP, (wide * (1 - LEAST_WIDTH)) / empty));
  const own = wide - empty * reserve - filled * CARD.width;
  const gutter = Math.max(CARD.gapX, own / Math.max(1, empty > 0 ? filled : filled - 1));
  const high = room.height / zoom - MARGIN.bottom;
  const downTo = (lowest: number) => (lowest - (bottom - span)) / span;
  // Cards that are nearly level stay so.
  const down =
    span < LEVEL ? 1 : Math.max(1, Math.min(downTo(high), Math.max(FARTHEST, downTo(LEAST_SHARE * high))));
  return { zoom, ...across(extent, gutter, reserve), down, first };
}

/** The left edges of columns: a gutter after each that has cards, and the reserve for each that has none. */
export function across(
  { columns, filled }: Extent,
  gutter: number,
  reserve: number,
): Pick<Spread, 'columns' | 'reserve'> {
  let left = 0;
  const edges = Array.from({ length: columns }, (_, column) => {
    const edge = left;
    left += column < filled ? CARD.width + gutter : reserve;
    return edge;
  });
  return { columns: edges, reserve };
}

/** The place on the stage of a point between or on the cards of the original drawing. Cards keep their width, gutters do not. */
export function acrossStage(x: number, { columns }: Pick<Spread, 'columns'>): number {
  const at = Math.min(columns.length - 1, Math.max(0, Math.floor(x / PITCH)));
  const [left = 0, next = left + PITCH] = columns.slice(at, at + 2);
  const beyond = x - at * PITCH - CARD.width;
  return Math.round(
    left + CARD.width + (beyond > 0 ? (beyond * (next - left - CARD.width)) / CARD.gapX : beyond),
  );
}

/** The top on the stage of a card that is this high. */
export const downStage = (y: number, height: number, spread: Pick<Spread, 'down' | 'first'>): number =>
  Math.round(pointDown(y + height / 2, spread) - height / 2);

/** The height on the stage of a point between cards. */
const pointDown = (y: number, { down, first }: Pick<Spread, 'down' | 'first'>): number =>
  first + (y - first) * down;

/** Between the upper edge of the viewport and the origin, in pixels. */
export const ABOVE = 4;

/** The viewport for a drawing that is spread over its stage. */
export const placedBy = ({
  zoom,
}: Pick<Spread, 'zoom'>): { readonly zoom: number; readonly x: number; readonly y: number } => ({
  zoom,
  x: MARGIN.left * zoom,
  y: ABOVE,
});
