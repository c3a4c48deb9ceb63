import type { NodeId } from '../../graph/index.ts';
import type { Box } from '../../src/canvas/layout/box.ts';
import { CARD } from '../../src/canvas/layout/card.ts';
import type { Line } from '../../src/canvas/layout/lines.ts';
import type { Point } from '../../src/canvas/layout/path.ts';

const bottom = ({ y, height, note }: Box) => y + height + (note ? CARD.line : 0);
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < bottom(b) && b.y < bottom(a);

/** The pairs of cards of which one lies over the other. */
export function overlaps(boxes: Iterable<Box>): string[] {
  const all = [...boxes];
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} over ${b.id}`] : [])),
  );
}

/** Points along the line as it is drawn, a unit from each other; its corners are rounded, so this is never further inside a card. */
function* drawn(points: readonly Point[]) {
  for (const [at, [x1, y1]] of points.slice(0, -1).entries()) {
    const [x2, y2] = points[at + 1] as Point;
    const length = Math.hypot(x2 - x1, y2 - y1);
    for (let far = 0; far <= length; far++)
      yield [x1 + ((x2 - x1) * far) / length, y1 + ((y2 - y1) * far) / length] as const;
  }
}

/** The lines that run through a card. */
export function throughCards(lines: readonly Line[], boxes: ReadonlyMap<NodeId, Box>): string[] {
  const found = new Set<string>();
  for (const { from, to, points } of lines)
    for (const [x, y] of drawn(points))
      for (const box of boxes.values())
        if (x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1)
          found.add(`${from.id} - ${to.id} runs through ${box.id}`);
  return [...found];
}
