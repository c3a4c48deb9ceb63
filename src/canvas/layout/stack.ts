import type { NodeId } from '../../../graph/index.ts';
import { middleOf, type Box } from './box.ts';
import { CARD, NOTE_HEIGHT } from './card.ts';

/** A card of which the height in its column is not decided yet. */
export type Card = Omit<Box, 'y'>;

/** The vertical middle that a card would like to have. */
export type WantedMiddle = (id: NodeId) => number | undefined;

/** The height of a card with its note. */
const roomOf = ({ height, note }: Pick<Box, 'height' | 'note'>): number => height + (note ? NOTE_HEIGHT : 0);

/** The height of cards with the gaps between them. */
export const heightOf = (cards: readonly Card[]): number =>
  cards.reduce((sum, card) => sum + roomOf(card) + CARD.gapY, -CARD.gapY);

/** Stacks cards in order, each as near as possible to its wanted middle, without overlap and never above `start`. */
export function stack(cards: readonly Card[], wanted: WantedMiddle, start: number): Box[] {
  const boxes: Box[] = [];
  let free = start;
  let rest = heightOf(cards) + CARD.gapY;
  const wishes = cards.flatMap(({ id }) => wanted(id) ?? []);
  const lowest = Math.max(start + rest, ...wishes.map((wish) => wish + 40));
  for (const card of cards) {
    const wish = (wanted(card.id) ?? free) - card.height / 2;
    const y = Math.round(Math.max(free, Math.min(wish, lowest - rest)));
    boxes.push({ ...card, y });
    free = y + roomOf(card) + CARD.gapY;
    rest -= roomOf(card) + CARD.gapY;
  }
  return boxes;
}

/** Places a card in the gap of its column that is nearest to its wanted middle. The boxes that are there stay where they are. */
export function insert(card: Card, placed: readonly Box[], wanted: number | undefined): Box {
  const column = placed.filter((box) => box.column === card.column).toSorted((a, b) => a.y - b.y);
  const ideal = (wanted ?? CARD.top + card.height / 2) - card.height / 2;
  const tops = [
    CARD.top,
    ideal,
    ...column.flatMap((box) => [box.y + roomOf(box) + CARD.gapY, box.y - roomOf(card) - CARD.gapY]),
  ];
  const fits = (y: number) =>
    y >= CARD.top &&
    column.every((box) => y + roomOf(card) + CARD.gapY <= box.y || box.y + roomOf(box) + CARD.gapY <= y);
  const [best = CARD.top] = tops.filter(fits).toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
  return { ...card, y: Math.round(best) };
}

export const meanMiddle = (boxes: readonly Box[]): number | undefined =>
  boxes.length > 0 ? mean(boxes.map(middleOf)) : undefined;

export const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;
