import type { DrawnLine, Point } from './line-quality.ts';

/** The lines of an exported picture, with the cards at their ends by place. Reads only what is drawn, so that any build can be measured. */
export function drawnLines(svg: string): DrawnLine[] {
  const map = mapOf(svg);
  const cards = [...map.matchAll(/<rect ([^>]*)>/g)].flatMap(([, attributes = '']) => {
    const of = (name: string) => Number(new RegExp(`(?:^| )${name}="([^"]*)"`).exec(attributes)?.[1] ?? NaN);
    const box = { x: of('x'), y: of('y'), width: of('width'), height: of('height') };
    return Object.values(box).every(Number.isFinite) && box.width > 60 ? [box] : [];
  });
  const cardAt = ([x, y]: Point) => {
    const far = (low: number, high: number, value: number) => Math.max(low - value, value - high, 0);
    const nearest = cards
      .map((box, at) => ({
        at,
        distance: Math.hypot(far(box.x, box.x + box.width, x), far(box.y, box.y + box.height, y)),
      }))
      .toSorted((a, b) => a.distance - b.distance)[0];
    if (!nearest || nearest.distance > 2) throw new Error(`no card at the end of a line at ${x}, ${y}`);
    return String(nearest.at);
  };
  return [...map.matchAll(/<path d="(M[^"]*)" fill="none"/g)].map(([, path = '']) => {
    const points = flattened(path);
    return { points, ends: [cardAt(points[0] as Point), cardAt(points.at(-1) as Point)] };
  });
}

/** The innermost group that holds the lines between the cards: the one with the most lines. */
function mapOf(svg: string): string {
  const groups: { start: number; lines: number }[] = [];
  let best = { from: 0, to: 0, lines: 0 };
  for (const { 0: token, index } of svg.matchAll(/<g[ >]|<\/g>|fill="none"/g)) {
    if (token.startsWith('<g')) groups.push({ start: index, lines: 0 });
    else if (token === '</g>') {
      const group = groups.pop();
      if (group && group.lines > best.lines) best = { from: group.start, to: index, lines: group.lines };
    } else {
      const inner = groups.at(-1);
      if (inner) inner.lines++;
    }
  }
  return svg.slice(best.from, best.to);
}

const PIECES = 12;

/** A path of moves, lines and curves as a chain of short straight lines. */
function flattened(path: string): Point[] {
  const points: Point[] = [];
  for (const [, command = '', rest = ''] of path.matchAll(/([MLHVQC])([^MLHVQC]*)/g)) {
    const numbers = (rest.match(/-?[\d.]+/g) ?? []).map(Number);
    const from = points.at(-1) ?? [0, 0];
    const pair = (at: number): Point => [numbers[at] ?? 0, numbers[at + 1] ?? 0];
    if (command === 'H') points.push([numbers[0] ?? 0, from[1]]);
    else if (command === 'V') points.push([from[0], numbers[0] ?? 0]);
    else if (command === 'Q') {
      for (let at = 0; at < numbers.length; at += 4)
        points.push(...curve([points.at(-1) ?? from, pair(at), pair(at + 2)]));
    } else if (command === 'C') points.push(...curve([from, pair(0), pair(2), pair(4)]));
    else for (let at = 0; at < numbers.length; at += 2) points.push(pair(at));
  }
  return points;
}

/** Points along a curve by repeated halving between its control points, without its start. */
const curve = (controls: readonly Point[]): Point[] =>
  Array.from({ length: PIECES }, (_, at) => pointAt(controls, (at + 1) / PIECES));

function pointAt(controls: readonly Point[], share: number): Point {
  const [first = [0, 0], ...others] = controls;
  if (others.length === 0) return first;
  return pointAt(
    others.map(([x, y], at): Point => {
      const [px, py] = controls[at] as Point;
      return [px + (x - px) * share, py + (y - py) * share];
    }),
    share,
  );
}
