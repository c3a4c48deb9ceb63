import type { GraphEdge } from '../../graph/index.ts';
import { CARD, PITCH, type Box } from './columns.ts';

/** A line between two cards: where it leaves, where it arrives, and the points that bend it. */
export interface Line {
  readonly id: string;
  readonly from: Box;
  readonly to: Box;
  readonly edges: readonly GraphEdge[];
  readonly points: readonly (readonly [x: number, y: number])[];
}

const middle = ({ y, height }: Box): number => y + height / 2;

/** Parallel relations become one line; it runs from the left card to the right one, whatever way the relation points. */
export function linesOf(edges: readonly GraphEdge[], boxes: ReadonlyMap<string, Box>): Line[] {
  const pairs = new Map<string, { from: Box; to: Box; edges: GraphEdge[] }>();
  for (const edge of edges) {
    const source = boxes.get(edge.source);
    const target = boxes.get(edge.target);
    if (!source || !target) continue;
    const [from, to] =
      source.column < target.column || (source.column === target.column && source.y < target.y)
        ? [source, target]
        : [target, source];
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

/** Bends: round the outside within a column; through the nearest gap of every column that is crossed. */
function bend(from: Box, to: Box, all: readonly Box[]): [number, number][] {
  const [start, end] = [middle(from), middle(to)];
  if (from.column === to.column) {
    const out =
      from.column === 0 ? Math.min(from.x, to.x) - 16 : Math.max(from.x + from.width, to.x + to.width) + 16;
    return [
      [out, start],
      [out, end],
    ];
  }
  const points: [number, number][] = [];
  let y = start;
  for (let column = from.column + 1; column < to.column; column++) {
    const ideal = start + ((end - start) * (column - from.column)) / (to.column - from.column);
    const gap = nearestGap(
      all.filter((box) => box.column === column),
      ideal,
    );
    const left = column * PITCH;
    points.push(
      [left - CARD.gapX / 2, y],
      [left - CARD.gapX / 4, gap],
      [left + CARD.width + CARD.gapX / 4, gap],
    );
    y = gap;
  }
  const last = to.x - CARD.gapX / 2;
  return [...points, [last, y], [last, end]];
}

function nearestGap(boxes: readonly Box[], ideal: number): number {
  const gap = CARD.gapY / 2;
  const free = (y: number) => boxes.every((box) => y < box.y - 2 || y > box.y + box.height + 2);
  const candidates = [ideal, ...boxes.flatMap(({ y, height }) => [y - gap, y + height + gap])].filter(free);
  return candidates.toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal))[0] ?? ideal;
}
