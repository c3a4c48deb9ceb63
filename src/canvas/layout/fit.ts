import { CARD } from './card.ts';
import type { Box } from './columns.ts';

/** At this zoom a label is 12 px on screen; a fit goes no smaller. */
const LEGIBLE = 12 / CARD.font;
/** A fit goes no larger: there is no need to, unless it is looked at from afar. */
const LARGE = 1.1;
const MARGIN = 16;
/** Between the drawing's upper edge and its first card. */
const ABOVE = 4;

/** What a signpost takes below the last card. */
const BELOW = 10;

/** How far down cards reach. */
export const bottomOf = (boxes: Iterable<Box>): number =>
  Math.max(0, ...[...boxes].map(({ y, height }) => y + height + BELOW));

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The zoom, and the place of the drawing's own origin, with which what reaches from `left` to `right` and down to `bottom` (in the
 * drawing's own units) is seen in a room: all of it in width, no smaller than legible unless that is asked; what does not fit in height
 * lies below.
 */
export function fitted(
  room: Size,
  { left, right, bottom }: { readonly left: number; readonly right: number; readonly bottom: number },
  { largest = LARGE, smallest = LEGIBLE }: { readonly largest?: number; readonly smallest?: number } = {},
): { readonly zoom: number; readonly x: number; readonly y: number } {
  const width = right - left + 2 * MARGIN;
  const zoom = Math.max(smallest, Math.min(room.width / width, room.height / (bottom + MARGIN), largest));
  return { zoom, x: Math.max(0, (room.width - width * zoom) / 2) + (MARGIN - left) * zoom, y: ABOVE };
}
