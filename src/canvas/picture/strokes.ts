import { FORM } from '../forms.ts';
import { endsOf, type Line, type Point } from '../lines.ts';
import type { Palette } from '../stylesheet.ts';
import { rounded, tag } from './svg.ts';

/** Lines as the drawing on screen shows them. */

export interface Stroke {
  readonly inferred: boolean;
  readonly layer: 'toolbox' | 'now';
  readonly lit: boolean;
  /** Whether others are lit and this one is not. */
  readonly faded: boolean;
}

export const stroke = (path: string, { inferred, layer, lit, faded }: Stroke, palette: Palette): string =>
  tag('path', {
    d: path,
    fill: 'none',
    stroke: lit ? palette.accent : layer === 'now' ? palette.now : palette.line,
    'stroke-width': lit ? FORM.line.lit : FORM.line.plain,
    'stroke-dasharray': inferred ? FORM.dash.line.join(' ') : undefined,
    opacity: faded ? FORM.faded : undefined,
  });

const written = ([x, y]: Point): string => `${rounded(x)} ${rounded(y)}`;
const half = ([ax, ay]: Point, [bx, by]: Point): Point => [(ax + bx) / 2, (ay + by) / 2];

/** A curve that each point of a line pulls at in turn; between two of them it passes their middle. */
export function pathOf(line: Line): string {
  const [start, end] = endsOf(line);
  const pulls = line.points.map((point, place) => {
    const next = line.points[place + 1];
    return `Q${written(point)} ${written(next ? half(point, next) : end)}`;
  });
  return `M${written(start)}${pulls.join('')}`;
}
