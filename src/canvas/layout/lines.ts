import type { GraphEdge } from '../../../graph/index.ts';
import { middleOf, type Box } from './box.ts';
import { CARD, NOTE_HEIGHT, PITCH } from './card.ts';

export type Point = readonly [x: number, y: number];

/** A line between two cards. It stands for all edges between them and runs from left to right, whatever their direction. */
export interface Line {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
  readonly edges: readonly GraphEdge[];
  /** The control points of its curve, without its ends. */
  readonly points: readonly Point[];
}

type Pair = Pick<Line, 'from' | 'to'>;

/** Merges the edges between each pair of boxes into one line. */
export function linesOf(edges: readonly GraphEdge[], boxes: ReadonlyMap<string, Box>): Line[] {
  const pairs = new Map<string, Pair & { edges: GraphEdge[] }>();
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
  return [...pairs].map(([id, pair]) => ({ id, ...pair, points: bend(pair, all) }));
}

/** A line starts at the box that is further to the left, or at the upper one of two in the same column. */
const isBefore = (a: Box, b: Box): boolean =>
  a.pinned || b.pinned
    ? a.x < b.x || (a.x === b.x && a.y < b.y)
    : a.column < b.column || (a.column === b.column && a.y < b.y);

/** Whether a line runs from the right side of one card to the left side of another. */
const isAcross = ({ from, to }: Pair): boolean =>
  from.pinned || to.pinned ? from.x + from.width < to.x : from.column !== to.column;

/** The sides of the cards that a line joins. */
export const sideOf = (line: Pair): 'across' | 'left' | 'right' =>
  isAcross(line) ? 'across' : line.from.column === 0 ? 'left' : 'right';

export function endsOf(line: Pair): readonly [Point, Point] {
  const { from, to } = line;
  const side = sideOf(line);
  return [
    [from.x + (side === 'left' ? 0 : from.width), middleOf(from)],
    [to.x + (side === 'right' ? to.width : 0), middleOf(to)],
  ];
}

/** A line is inferred if none of its edges is stated. */
export const isInferred = ({ edges }: Line): boolean => edges.every(({ from }) => from.basis === 'inferred');

/** A line belongs to today's layer if all of its edges do. */
export const layerOf = ({ edges }: Line): 'toolbox' | 'now' =>
  edges.every(({ from }) => from.layer === 'now') ? 'now' : 'toolbox';

/** Control points that lead a line round the outside within a column, or else from column to column past the cards between. */
function bend(pair: Pair, all: readonly Box[]): Point[] {
  const { from, to } = pair;
  const side = sideOf(pair);
  if (side !== 'across') return bendOutside(pair, side);
  if (from.pinned || to.pinned) {
    const half = (from.x + from.width + to.x) / 2;
    return [
      [half, middleOf(from)],
      [half, middleOf(to)],
    ];
  }
  return bendAcross(pair, all);
}

function bendOutside({ from, to }: Pair, side: 'left' | 'right'): Point[] {
  const [start, end] = [middleOf(from), middleOf(to)];
  // The longer the line, the wider it bends, so that lines to different cards stay apart.
  const distance = Math.min(CARD.gapX / 2, 5 + (end - start) / 30);
  const out =
    side === 'left'
      ? Math.min(from.x, to.x) - distance
      : Math.max(from.x + from.width, to.x + to.width) + distance;
  return [
    [out, start],
    [out, end],
  ];
}

/** How close a control point lies to the gap that its line runs through. */
const TIGHT = 12;

/** One S from column to column, level through the nearest gap of every column between. */
function bendAcross({ from, to }: Pair, all: readonly Box[]): Point[] {
  const [start, end] = [middleOf(from), middleOf(to)];
  const points: Point[] = [];
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
  const bottom = ({ y, height, note }: Box) => y + height + (note ? NOTE_HEIGHT : 0);
  const isFree = (y: number) => boxes.every((box) => y < box.y - 2 || y > bottom(box) + 2);
  const candidates = [ideal, ...boxes.flatMap((box) => [box.y - gap, bottom(box) + gap])].filter(isFree);
  return candidates.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0] ?? ideal;
}
