import type { GraphEdge } from '../../../graph/index.ts';
import { CARD, PITCH } from './card.ts';
import type { Box } from './columns.ts';

/** A line between two cards: where it leaves, where it arrives, and the points that bend it. */
export interface Line {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
  readonly edges: readonly GraphEdge[];
  readonly points: readonly Point[];
}

export type Point = readonly [x: number, y: number];

/** Whether a line begins at the first of two: the more to the left, or above it in the same column. */
const isBefore = (a: Box, b: Box): boolean =>
  a.pinned || b.pinned
    ? a.x < b.x || (a.x === b.x && a.y < b.y)
    : a.column < b.column || (a.column === b.column && a.y < b.y);

/** Whether a line runs from the right side of one card to the left side of another. */
const isAcross = (from: Box, to: Box): boolean =>
  from.pinned || to.pinned ? from.x + from.width < to.x : from.column !== to.column;

/** Which sides of the cards a line joins. */
export const sideOf = ({ from, to }: Pick<Line, 'from' | 'to'>): 'across' | 'left' | 'right' =>
  isAcross(from, to) ? 'across' : from.column === 0 ? 'left' : 'right';

const middle = ({ y, height }: Box): number => y + height / 2;

/** Where a line leaves its first card, and where it arrives at the other. */
export function endsOf(line: Line): readonly [Point, Point] {
  const { from, to } = line;
  const side = sideOf(line);
  return [
    [from.x + (side === 'left' ? 0 : from.width), middle(from)],
    [to.x + (side === 'right' ? to.width : 0), middle(to)],
  ];
}

/** Whether nothing that a line stands for is stated. */
export const isInferred = ({ edges }: Line): boolean => edges.every(({ from }) => from.basis === 'inferred');

/** A line is of today only where all that it stands for is. */
export const layerOf = ({ edges }: Line): 'toolbox' | 'now' =>
  edges.every(({ from }) => from.layer === 'now') ? 'now' : 'toolbox';

/** Parallel relations become one line; it runs from the left card to the right one, whatever way the relation points. */
export function linesOf(edges: readonly GraphEdge[], boxes: ReadonlyMap<string, Box>): Line[] {
  const pairs = new Map<string, { from: Box; to: Box; edges: GraphEdge[] }>();
  for (const edge of edges) {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    if (!source || !target) continue;
    const [from, to] = isBefore(source, target) ? [source, target] : [target, source];
    const key = `${from.id}--${to.id}`;
    const pair = pairs.get(key) ?? { from, to, edges: [] };
    pair.edges.push(edge);
    pairs.set(key, pair);
  }
  const all = [...boxes.values()];
  return [...pairs].map(([id, { from, to, edges }]) => ({
    id,
    from,
    to,
    edges,
    points: bend(from, to, all),
  }));
}

/** How tightly a line that has found its gap lies in it. */
const TIGHT = 12;

/**
 * The points between which a line is drawn smooth: one S from column to column, level through the nearest gap of every
 * column that it passes, and round the outside within a column.
 */
function bend(from: Box, to: Box, all: readonly Box[]): [number, number][] {
  const [start, end] = [middle(from), middle(to)];
  const side = sideOf({ from, to });
  if (side !== 'across') {
    const left = side === 'left';
    // The further apart, the wider round, so that lines to different cards stay apart.
    const round = Math.min(CARD.gapX / 2, 5 + (end - start) / 30);
    const out = left
      ? Math.min(from.x, to.x) - round
      : Math.max(from.x + from.width, to.x + to.width) + round;
    return [
      [out, start],
      [out, end],
    ];
  }
  if (from.pinned || to.pinned) {
    const half = (from.x + from.width + to.x) / 2;
    return [
      [half, start],
      [half, end],
    ];
  }
  const points: [number, number][] = [];
  const gutter = (column: number) => column * PITCH - CARD.gapX / 2;
  let y = start;
  for (let column = from.column + 1; column < to.column; column++) {
    const ideal = start + ((end - start) * (column - from.column)) / (to.column - from.column);
    const boxes = all.filter((box) => box.column === column && !box.pinned);
    const gap = boxes.length > 0 ? nearestGap(boxes, ideal) : undefined;
    if (gap === undefined) continue;
    points.push([gutter(column), y], [gutter(column), gap], [gutter(column) + TIGHT, gap]);
    points.push([gutter(column + 1) - TIGHT, gap]);
    y = gap;
  }
  return [...points, [gutter(to.column), y], [gutter(to.column), end]];
}

function nearestGap(boxes: readonly Box[], ideal: number): number {
  const gap = CARD.gapY / 2;
  const bottom = ({ y, height, note }: Box) => y + height + (note ? CARD.line + 2 : 0);
  const free = (y: number) => boxes.every((box) => y < box.y - 2 || y > bottom(box) + 2);
  const candidates = [ideal, ...boxes.flatMap((box) => [box.y - gap, bottom(box) + gap])].filter(free);
  return candidates.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0] ?? ideal;
}
