import type { NodeId } from '../../../graph/index.ts';
import { PITCH } from '../layout/card.ts';
import type { Box } from '../layout/columns.ts';

/** Where a step leads: along a column, or along a relation to the left or the right. */
export type Way = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** How far a card is moved at once, in the drawing's own units: an eighth of a column. */
export const STEP = PITCH / 8;

/** A card that the reader has put elsewhere belongs to the column in which it now stands. */
export const columnOf = ({ x }: Box): number => Math.round(x / PITCH);
const middle = ({ y, height }: Box): number => y + height / 2;
const byHeight = (a: Box, b: Box): number => a.y - b.y || a.x - b.x;

/** In the order in which one reads: column by column, and each from above. */
const inOrder = (boxes: readonly Box[]): Box[] =>
  boxes.toSorted((a, b) => columnOf(a) - columnOf(b) || byHeight(a, b));

/**
 * The card that a step leads to, if there is one. Up and down go through a column and on into the next, so that every card is reached,
 * joined to others or not. To the side it is, of the cards that this one is joined to, one in the nearest column that has any: the
 * nearest in height, and of two as near the upper one.
 */
export function stepFrom(
  at: Box,
  way: Way,
  { boxes, joined }: { boxes: readonly Box[]; joined: ReadonlySet<NodeId> },
): NodeId | undefined {
  const order = inOrder(boxes);
  const place = order.findIndex(({ id }) => id === at.id);
  const column = order.filter((box) => columnOf(box) === columnOf(at));
  switch (way) {
    case 'up':
      return order[place - 1]?.id;
    case 'down':
      return order[place + 1]?.id;
    case 'first':
      return column[0]?.id;
    case 'last':
      return column.at(-1)?.id;
    case 'left':
    case 'right': {
      const ahead = (box: Box) => (columnOf(box) - columnOf(at)) * (way === 'right' ? 1 : -1);
      const far = (box: Box) => Math.abs(middle(box) - middle(at));
      return boxes
        .filter((box) => joined.has(box.id) && ahead(box) > 0)
        .toSorted((a, b) => ahead(a) - ahead(b) || far(a) - far(b) || byHeight(a, b))[0]?.id;
    }
    default:
      return way satisfies never;
  }
}

/** The card where one begins: the upper one of the first column. */
export const firstOf = (boxes: readonly Box[]): NodeId | undefined => inOrder(boxes)[0]?.id;

/** What stands nearest to where a card stood that has gone, in its own column if there is anything. */
export const nearestTo = (gone: Box, boxes: readonly Box[]): NodeId | undefined =>
  boxes.toSorted(
    (a, b) =>
      Math.abs(columnOf(a) - columnOf(gone)) - Math.abs(columnOf(b) - columnOf(gone)) ||
      Math.abs(middle(a) - middle(gone)) - Math.abs(middle(b) - middle(gone)),
  )[0]?.id;
