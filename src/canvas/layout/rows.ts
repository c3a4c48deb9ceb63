import type { GraphEdge, NodeId } from '../../../graph/index.ts';
import type { Box } from './box.ts';
import { CARD, PITCH } from './card.ts';
import { roomOf, type Card } from './place.ts';
import { OUTER, type Limits } from './routing/lanes.ts';
import { trackCounts } from './routing/route.ts';
import type { Slot } from './routing/slot.ts';
import { LEGIBLE, MARGIN, type Room, type Spread } from './spread.ts';

/**
 * Places cards on a stage that is too narrow for columns: the kinds below each other, the cards of each wrapped in rows. Lines run down, so each
 * row is a layer.
 */

/** A stage of less than this many pixels is too narrow for columns. */
const NARROW = 560;
/** Between two cards in a row, for lines that pass. */
const GAP = 36;
/** Between the outer cards and the edge of the stage, for lines that pass them. */
const BESIDE = 12;
/** The room for the name of a kind above its first row. */
const HEAD = 26;
/** The first name stands above the stage. */
const TOP = 16;
/** Between two rows at least, and for each track of lines between them. */
const BETWEEN = 14;
const TRACK = 4;

/** Whether a stage is laid out in rows. */
export const isNarrow = ({ width }: Room): boolean => width < NARROW;

/** The places in a row, in scene units. */
export interface Grid {
  readonly width: number;
  readonly cardWidth: number;
  readonly lefts: readonly number[];
}

/** As many cards in a row as there is room for, as wide as that leaves them. */
export function gridOf({ width: pixels }: Room): Grid {
  const width = pixels / LEGIBLE - MARGIN.left - MARGIN.right;
  const inside = width - 2 * BESIDE;
  const count = Math.max(1, Math.floor((inside + GAP) / (CARD.width + GAP)));
  const cardWidth = Math.floor((inside - (count - 1) * GAP) / count);
  return {
    width,
    cardWidth,
    lefts: Array.from({ length: count }, (_, at) => BESIDE + at * (cardWidth + GAP)),
  };
}

/** Rows are not spread. Where columns would be, evenly over the width, decides where moved cards of a link are. */
export function spreadOfRows({ width }: Grid, columns: number): Spread {
  const step = (width - CARD.width) / Math.max(1, columns - 1);
  return {
    zoom: LEGIBLE,
    columns: Array.from({ length: columns }, (_, at) => at * step),
    reserve: 0,
    down: 1,
    first: 0,
  };
}

/** The name of a kind stands above its first row. */
export interface RowHead {
  readonly column: number;
  readonly y: number;
}

interface Rows {
  readonly boxes: ReadonlyMap<NodeId, Box>;
  readonly heads: readonly RowHead[];
}

/** Places the cards of each kind, in order. Between rows there is as much room as their lines need. */
export function placeRows(
  kinds: readonly (readonly Card[])[],
  edges: readonly GraphEdge[],
  { lefts }: Grid,
): Rows {
  const rows = kinds.flatMap((cards) =>
    Array.from({ length: Math.ceil(cards.length / lefts.length) }, (_, at) =>
      cards.slice(at * lefts.length, (at + 1) * lefts.length),
    ),
  );
  const flat = rows.flatMap((cards, row) =>
    cards.map((card, at): Box => ({ ...card, row, x: leftOf(card, lefts[at]), y: 0 })),
  );
  const tracks = tracksAround(flat, edges);
  const boxes = new Map<NodeId, Box>();
  const heads: RowHead[] = [];
  let bottom = 0;
  for (const [row, cards] of rows.entries()) {
    const [first] = cards as [Card];
    const begins = rows[row - 1]?.[0]?.column !== first.column;
    const room = Math.max(BETWEEN, ((tracks[row] ?? 0) + 1) * TRACK);
    const top = row === 0 ? TOP : bottom + room + (begins ? HEAD : 0);
    if (begins) heads.push({ column: first.column, y: top - HEAD });
    for (const box of flat) if (box.row === row) boxes.set(box.id, { ...box, y: top });
    bottom = top + Math.max(...cards.map(roomOf));
  }
  return { boxes, heads };
}

/** The part of a whole is indented, as in a column. */
const leftOf = ({ x, column }: Card, left = 0): number => left + x - column * PITCH;

/** How many tracks the lines need above the first row, and below each. */
function tracksAround(boxes: readonly Box[], edges: readonly GraphEdge[]): readonly number[] {
  const slots = new Map<NodeId, Slot>(boxes.map((box) => [box.id, slotInRow(box, box.row ?? 0)]));
  const links = new Map(
    edges.flatMap(({ source, target }) => {
      const ends = [slots.get(source), slots.get(target)].filter((slot) => slot !== undefined);
      const [from, to] = ends.toSorted((a, b) => a.layer - b.layer || a.low - b.low);
      return from && to ? [[`${from.id} ${to.id}`, { from, to, key: '' }] as const] : [];
    }),
  );
  return trackCounts([...links.values()], [...slots.values()], limitsOf(boxes));
}

/** A card in a row as a slot: lines run down. */
export function slotInRow({ id, x, y, width, height }: Box, layer: number): Slot {
  return { id, layer, from: y, to: y + height, low: x, high: x + width, clear: x + width };
}

/** How far beyond the cards lines may run. */
export function limitsOf(boxes: readonly Box[]): Limits {
  return {
    low: Math.min(...boxes.map(({ x }) => x)) - BESIDE,
    high: Math.max(...boxes.map(({ x, width }) => x + width)) + BESIDE,
    ...OUTER,
  };
}

/** Adds a card in a free place of a row of its kind or, if there is none, in a new row below all. What is there stays where it is. */
export function addToRows(card: Card, { boxes, heads }: Rows, { lefts }: Grid): Rows {
  const rows: Box[][] = [];
  for (const box of boxes.values()) (rows[box.row ?? 0] ??= []).push(box);
  const room = roomOf(card);
  for (const [row, present] of rows.entries()) {
    const [first] = present;
    if (first?.column !== card.column) continue;
    const taken = present.map(({ x }) => lefts.findLast((left) => x >= left));
    const left = lefts.find((each) => !taken.includes(each));
    const next = rows[row + 1]?.[0];
    const head = next && next.column !== card.column ? HEAD : 0;
    if (left === undefined || (next && first.y + room + BETWEEN / 2 > next.y - head)) continue;
    return {
      boxes: new Map([...boxes, [card.id, { ...card, row, x: leftOf(card, left), y: first.y }]]),
      heads,
    };
  }
  const bottom = Math.max(0, ...[...boxes.values()].map((box) => box.y + roomOf(box)));
  const top = bottom + 2 * BETWEEN + HEAD;
  return {
    boxes: new Map([...boxes, [card.id, { ...card, row: rows.length, x: leftOf(card, lefts[0]), y: top }]]),
    heads: [...heads, { column: card.column, y: top - HEAD }],
  };
}
