import { FORM } from '../../style/shapes.ts';
import { endsOf, type Line, type Point } from '../../layout/lines.ts';
import type { Palette } from '../../style/stylesheet.ts';
import { rounded, tag } from './svg.ts';

/** Lines as the drawing on screen shows them. */

export interface Stroke {
  readonly inferred: boolean;
  readonly layer: 'toolbox' | 'now';
  readonly highlighted: boolean;
  /** Whether others are lit and this one is not. */
  readonly faded: boolean;
}

export const stroke = (
  path: string,
  { inferred, layer, highlighted, faded }: Stroke,
  palette: Palette,
): string =>
  tag('path', {
    d: path,
    fill: 'none',
    stroke: highlighted ? palette.accent : layer === 'now' ? palette.now : palette.line,
    'stroke-width': highlighted ? FORM.line.highlighted : FORM.line.plain,
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
