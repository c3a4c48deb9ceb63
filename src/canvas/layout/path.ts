/** A place in the drawing. */
export type Point = readonly [x: number, y: number];

/** How round a corner of a line is. */
export const CORNER_RADIUS = 8;

const rounded = (value: number): number => Math.round(value * 100) / 100;
const written = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;

/** A chain of straight lines with rounded corners. */
export function pathOf(points: readonly Point[]): string {
  const corners = points.slice(1, -1).map((corner, at) => {
    const [before, after] = [points[at] as Point, points[at + 2] as Point];
    const radius = Math.min(CORNER_RADIUS, distance(before, corner) / 2, distance(corner, after) / 2);
    return `L${written(towards(corner, before, radius))}Q${written(corner)} ${written(towards(corner, after, radius))}`;
  });
  const [start = [0, 0], end = [0, 0]] = [points[0], points.at(-1)] as const;
  return `M${written(start)}${corners.join('')}L${written(end)}`;
}

const distance = ([ax, ay]: Point, [bx, by]: Point): number => Math.hypot(bx - ax, by - ay);

/** The point at a distance from one point in the direction of another. */
function towards(from: Point, to: Point, by: number): Point {
  const share = by / (distance(from, to) || 1);
  return [from[0] + (to[0] - from[0]) * share, from[1] + (to[1] - from[1]) * share];
}
