import type { Box } from './box.ts';
import { CARD } from './card.ts';

/** The zoom at which a label is 12 px; a fit goes no smaller, unless asked to. */
const LEGIBLE = 12 / CARD.font;
/** A fit goes no larger, unless asked to. */
const LARGE = 1.1;
const MARGIN = 16;
/** Between the upper edge of the viewport and the origin, in pixels. */
const ABOVE = 4;
/** The room for an expand badge below the last card. */
const BELOW = 10;

/** The lower edge of the boxes, with room for an expand badge. */
export const bottomOf = (boxes: Iterable<Box>): number =>
  Math.max(0, ...[...boxes].map(({ y, height }) => y + height + BELOW));

interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * The viewport that shows an area (in scene units) in a room (in pixels): its whole width, as long as that is legible. What does not fit in
 * height lies below.
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
