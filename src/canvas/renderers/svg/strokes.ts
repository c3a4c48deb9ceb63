import { endsOf, type Line, type Point } from '../../layout/lines.ts';
import type { LineAppearance } from '../../style/appearance.ts';
import { rounded, tag } from './svg.ts';

/** A path with the appearance of a line. */
export const stroke = (path: string, { colour, width, dash, opacity }: LineAppearance): string =>
  tag('path', {
    d: path,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
    opacity: opacity === 1 ? undefined : opacity,
  });

const written = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;
const half = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

/** The same curve as Cytoscape's unbundled bezier: each control point bends it in turn, and between two of them it passes their middle. */
export function pathOf(line: Line): string {
  const [start, end] = endsOf(line);
  const curves = line.points.map((point, index) => {
    const next = line.points[index + 1];
    return `Q${written(point)} ${written(next ? half(point, next) : end)}`;
  });
  return `M${written(start)}${curves.join('')}`;
}
