import { CARD } from './card.ts';
import { ABOVE, LEGIBLE, MARGIN, NARROW_GAP, type Room, type Spread } from './spread.ts';

/** A fit goes no larger, unless asked to. */
const LARGE = 18 / 13;
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

/** The right edge of the last column. */
export const rightOf = (spread: Spread): number => (spread.columns.at(-1) ?? 0) + reservedWidth(spread);
