import type { EdgeId, NodeId } from '../../../graph/index.ts';
import { BADGE_HEIGHT, badgePlace } from '../layout/badge.ts';
import type { Point } from '../layout/path.ts';
import { visibleBoxes, type Scene } from './scene.ts';

/** What is at a place: the expand badge of a card, a card, or a line, told by its edges. */
export type Hit =
  { readonly badge: NodeId } | { readonly card: NodeId } | { readonly edges: readonly EdgeId[] };

/** What is drawn at a point. A badge lies over its card, a card over lines, and a line counts from so far beside it; in scene units. */
export function hitAt(scene: Scene, [x, y]: Point, slack: number): Hit | undefined {
  const boxes = visibleBoxes(scene);
  for (const box of boxes) {
    const label = scene.badges?.get(box.id);
    const badge = label && badgePlace(box, label);
    if (badge && Math.abs(x - badge.x) <= badge.width / 2 && Math.abs(y - badge.y) <= BADGE_HEIGHT / 2)
      return { badge: box.id };
  }
  // The last one is drawn over the others.
  const card = boxes.findLast(
    (box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height,
  );
  if (card) return { card: card.id };
  const [nearest] = scene.lines
    .map((line) => ({ line, distance: distanceTo(line.points, [x, y]) }))
    .filter(({ distance }) => distance <= slack)
    .toSorted((a, b) => a.distance - b.distance);
  return nearest && { edges: nearest.line.edges.map(({ id }) => id) };
}

/** How far a point is from a chain of straight lines. */
const distanceTo = (points: readonly Point[], point: Point): number =>
  Math.min(...points.slice(1).map((end, at) => distanceToPart(points[at] as Point, end, point)));

function distanceToPart([x1, y1]: Point, [x2, y2]: Point, [x, y]: Point): number {
  const [dx, dy] = [x2 - x1, y2 - y1];
  const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy || 1);
  const share = Math.min(1, Math.max(0, along));
  return Math.hypot(x - x1 - share * dx, y - y1 - share * dy);
}
