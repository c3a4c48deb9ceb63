import type { NodeId } from '../../../graph/index.ts';
import { middleOf, type Box } from '../layout/box.ts';

/** The direction of a step: along a column, or along an edge to the left or right. */
export type Direction = 'up' | 'down' | 'left' | 'right' | 'first' | 'last';

/** The distance that a key or button moves a card, in scene units. */
export const STEP = 22;

const byHeight = (a: Box, b: Box): number => a.y - b.y || a.x - b.x;

/** Reading order: column by column, each from top to bottom. */
const inOrder = (boxes: readonly Box[]): Box[] =>
  boxes.toSorted((a, b) => a.column - b.column || byHeight(a, b));

/**
 * The card that a step leads to, if there is one. Up and down follow the reading order, so that every card can be reached. Left and right
 * lead to a neighbour in the nearest column that has any: the one nearest in height, or the upper one of two.
 */
export function stepFrom(
  at: Box,
  direction: Direction,
  { boxes, joined }: { boxes: readonly Box[]; joined: ReadonlySet<NodeId> },
): NodeId | undefined {
  const order = inOrder(boxes);
  const place = order.findIndex(({ id }) => id === at.id);
  const column = order.filter((box) => box.column === at.column);
  switch (direction) {
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
      const ahead = (box: Box) => (box.column - at.column) * (direction === 'right' ? 1 : -1);
      const far = (box: Box) => Math.abs(middleOf(box) - middleOf(at));
      return boxes
        .filter((box) => joined.has(box.id) && ahead(box) > 0)
        .toSorted((a, b) => ahead(a) - ahead(b) || far(a) - far(b) || byHeight(a, b))[0]?.id;
    }
    default:
      return direction satisfies never;
  }
}

/** The first card in reading order. */
export const firstOf = (boxes: readonly Box[]): NodeId | undefined => inOrder(boxes)[0]?.id;

/** The card nearest to the place of a card that is gone, preferably in the same column. */
export const nearestTo = (gone: Box, boxes: readonly Box[]): NodeId | undefined =>
  boxes.toSorted(
    (a, b) =>
      Math.abs(a.column - gone.column) - Math.abs(b.column - gone.column) ||
      Math.abs(middleOf(a) - middleOf(gone)) - Math.abs(middleOf(b) - middleOf(gone)),
  )[0]?.id;
