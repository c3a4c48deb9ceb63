import type { GraphEdge } from '../../../graph/index.ts';
import { middleOf, type Box } from './box.ts';
import { NOTE_HEIGHT } from './card.ts';
import { CORNER_RADIUS, type Point } from './path.ts';
import type { Link } from './routing/bundles.ts';
import { OUTER, UNLIMITED } from './routing/lanes.ts';
import { route, trackCounts } from './routing/route.ts';
import type { Slot } from './routing/slot.ts';
import { limitsOf, slotInRow } from './rows.ts';

/** A line between two cards. It stands for all edges between them and runs from left to right, or from row to row down, whatever their direction. */
export interface Line {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
  readonly edges: readonly GraphEdge[];
  /** Its ends on the borders of the cards, and between them the corners at which it turns. */
  readonly points: readonly Point[];
}

type Pair = Omit<Line, 'points'>;

/** Lines may run together only where they have a common end and the same key. */
export type KeyOf = (edges: readonly GraphEdge[]) => string;

/** Merges the edges between each pair of boxes into one line. */
function pairsOf(edges: readonly GraphEdge[], boxes: ReadonlyMap<string, Box>): Iterable<Pair> {
  const pairs = new Map<string, Pair & { edges: GraphEdge[] }>();
  for (const edge of edges) {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    if (!source || !target) continue;
    const [from, to] = isBefore(source, target) ? [source, target] : [target, source];
    const id = `${from.id}--${to.id}`;
    const pair = pairs.get(id) ?? { id, from, to, edges: [] };
    pair.edges.push(edge);
    pairs.set(id, pair);
  }
  return pairs.values();
}

/** The link of a pair of boxes that both have a place in a layer. */
function linkOf(pair: Pair, slots: ReadonlyMap<Box, Slot>, keyOf: KeyOf): Link | undefined {
  const [from, to] = [slots.get(pair.from), slots.get(pair.to)];
  return from && to && { from, to, key: keyOf(pair.edges) };
}

/** How many tracks the lines between columns need: before the first column, and after each. */
export function tracksOf(
  edges: readonly GraphEdge[],
  boxes: ReadonlyMap<string, Box>,
  keyOf: KeyOf,
): readonly number[] {
  const slots = slotsOf([...boxes.values()]);
  const links = [...pairsOf(edges, boxes)].flatMap((pair) => linkOf(pair, slots, keyOf) ?? []);
  const [before = 0, ...after] = trackCounts(links, [...slots.values()]);
  const tracks = [before];
  for (const [{ column }, { layer }] of slots) tracks[column + 1] = after[layer] ?? 0;
  // A column without cards is no layer.
  return Array.from(tracks, (count = 0) => count);
}

/** Routes the lines between boxes. After the last column they have so much more room. */
export function linesOf(
  edges: readonly GraphEdge[],
  boxes: ReadonlyMap<string, Box>,
  keyOf: KeyOf,
  after = 0,
): Line[] {
  const slots = slotsOf([...boxes.values()].filter(({ pinned }) => !pinned));
  const links = new Map<Link, Pair>();
  const lines: Line[] = [];
  for (const pair of pairsOf(edges, boxes)) {
    const link = linkOf(pair, slots, keyOf);
    if (link) links.set(link, pair);
    else lines.push({ ...pair, points: bendFreely(pair) });
  }
  const isInRows = [...slots.keys()].some(({ row }) => row !== undefined);
  const first = Math.min(...[...slots.keys()].map(({ x, column }) => (column === 0 ? x : Infinity)));
  const inColumns = {
    ...UNLIMITED,
    before: OUTER.before + (first === Infinity ? 0 : first),
    after: OUTER.after + after,
  };
  const limits = isInRows ? limitsOf([...slots.keys()]) : inColumns;
  for (const [link, places] of route([...links.keys()], [...slots.values()], limits)) {
    const pair = links.get(link);
    const points = isInRows ? places.map(([along, across]): Point => [across, along]) : places;
    if (pair) lines.push({ ...pair, points });
  }
  return lines;
}

/** A line starts at the box that is further to the left, or at the upper one of two in the same column; in rows, at the upper one. */
function isBefore(a: Box, b: Box): boolean {
  if (a.pinned || b.pinned) return a.x < b.x || (a.x === b.x && a.y < b.y);
  if (a.row !== undefined && b.row !== undefined) return a.row < b.row || (a.row === b.row && a.x < b.x);
  return a.column < b.column || (a.column === b.column && a.y < b.y);
}

/** The columns or rows that have cards are the layers. */
function slotsOf(boxes: readonly Box[]): Map<Box, Slot> {
  const layerOf = ({ row, column }: Box) => row ?? column;
  const layers = [...new Set(boxes.map(layerOf))].toSorted((a, b) => a - b);
  return new Map(
    boxes.map((box) => {
      if (box.row !== undefined) return [box, slotInRow(box, layers.indexOf(box.row))];
      const { id, column, x, y, width, height, note } = box;
      const high = y + height;
      const slot = { id, layer: layers.indexOf(column), from: x, to: x + width, low: y, high };
      return [box, { ...slot, clear: high + (note ? NOTE_HEIGHT : 0) }];
    }),
  );
}

/** To and from a card that the reader has moved out of its column. */
function bendFreely({ from, to }: Pick<Line, 'from' | 'to'>): Point[] {
  const [start, end] = [middleOf(from), middleOf(to)];
  const [left, right] = [from.x + from.width, to.x];
  if (left < right) {
    const half = (left + right) / 2;
    return [
      [left, start],
      [half, start],
      [half, end],
      [right, end],
    ];
  }
  const beyond = Math.max(left, to.x + to.width) + CORNER_RADIUS;
  return [
    [left, start],
    [beyond, start],
    [beyond, end],
    [to.x + to.width, end],
  ];
}

/** A line is inferred if none of its edges is stated. */
export const isInferred = ({ edges }: Pick<Line, 'edges'>): boolean =>
  edges.every(({ from }) => from.basis === 'inferred');

/** A line belongs to today's layer if all of its edges do. */
export const layerOf = ({ edges }: Pick<Line, 'edges'>): 'toolbox' | 'now' =>
  edges.every(({ from }) => from.layer === 'now') ? 'now' : 'toolbox';
