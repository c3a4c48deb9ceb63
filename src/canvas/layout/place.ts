import type { NodeId } from '../../../graph/index.ts';
import { BADGE_ROOM } from './badge.ts';
import { middleOf, type Box } from './box.ts';
import { CARD, DENSITIES, NOTE_HEIGHT } from './card.ts';
import { mean, spaced } from './spacing.ts';

/** A card of which the height in its column is not decided yet. */
export type Card = Omit<Box, 'y'>;

/** The cards that a card would like to be level with. */
export type NeighboursOf = (id: NodeId) => readonly NodeId[];

/** The height of a card with its note. */
export const roomOf = ({ height, note }: Pick<Box, 'height' | 'note'>): number =>
  height + (note ? NOTE_HEIGHT : 0);
/** The lower edge of boxes with what belongs to them. */
export const bottomOf = (boxes: Iterable<Box>): number =>
  Math.max(0, ...[...boxes].map((box) => box.y + roomOf(box) + (box.density === 'dense' ? 0 : BADGE_ROOM)));

const gapOf = ({ density }: Card): number => DENSITIES[density].gapY;

/** The height of cards with the gaps between them. */
const heightOf = (cards: readonly Card[]): number =>
  cards.reduce((sum, card, at) => sum + roomOf(card) + (at > 0 ? gapOf(card) : 0), 0);

const SWEEPS = 6;
/** The widest gap that columns with fewer cards begin with. */
const LOOSE = 30;

/**
 * Places columns of cards, in order, within the height of the highest: each card as level with its neighbours as the others allow. Begins with
 * every column spread evenly, and improves column by column, there and back.
 */
export function placeColumns(
  columns: readonly (readonly Card[])[],
  neighboursOf: NeighboursOf,
): Map<NodeId, Box> {
  const height = Math.max(0, ...columns.map(heightOf));
  const placed = new Map<NodeId, Box>();
  const put = (cards: readonly Card[], wanted: (card: Card, at: number) => number) => {
    const gap = Math.min(LOOSE, (height - heightOf(cards)) / Math.max(1, cards.length));
    const half = (card: Card | undefined) => (card ? roomOf(card) / 2 : 0);
    const apart = cards.slice(1).map((card, at) => half(cards[at]) + half(card) + gapOf(card) + gap);
    const low = CARD.top + half(cards[0]);
    const middles = spaced(cards.map(wanted), low, CARD.top + height - half(cards.at(-1)), apart);
    for (const [at, card] of cards.entries())
      placed.set(card.id, { ...card, y: Math.round((middles[at] ?? low) - half(card)) });
  };
  for (const cards of columns) put(cards, (_, at) => CARD.top + (height * (at + 0.5)) / cards.length);
  for (let sweep = 0; sweep < SWEEPS; sweep++)
    for (const cards of sweep % 2 === 0 ? columns : columns.toReversed()) {
      const wanted = new Map(cards.map(({ id }) => [id, levelOf(id, placed, neighboursOf)]));
      put(cards, ({ id }, at) => wanted.get(id) ?? CARD.top + (height * (at + 0.5)) / cards.length);
    }
  return placed;
}

/** The mean middle of the neighbours of a card in other columns that have a place. */
function levelOf(
  id: NodeId,
  placed: ReadonlyMap<NodeId, Box>,
  neighboursOf: NeighboursOf,
): number | undefined {
  const column = placed.get(id)?.column;
  const middles = neighboursOf(id).flatMap((other) => {
    const box = placed.get(other);
    return box && box.column !== column ? [middleOf(box)] : [];
  });
  return middles.length > 0 ? mean(middles) : undefined;
}

/** Places a card in the gap of its column that is nearest to level with its neighbours. The boxes that are there stay where they are. */
export function insert(card: Card, placed: ReadonlyMap<NodeId, Box>, neighboursOf: NeighboursOf): Box {
  const column = [...placed.values()].filter((box) => box.column === card.column);
  const ideal = (levelOf(card.id, placed, neighboursOf) ?? CARD.top + card.height / 2) - card.height / 2;
  const gap = gapOf(card);
  const tops = [
    CARD.top,
    ideal,
    ...column.flatMap((box) => [box.y + roomOf(box) + gap, box.y - roomOf(card) - gap]),
  ];
  const fits = (y: number) =>
    y >= CARD.top && column.every((box) => y + roomOf(card) + gap <= box.y || box.y + roomOf(box) + gap <= y);
  const [best = CARD.top] = tops.filter(fits).toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
  return { ...card, y: Math.round(best) };
}
