import type { LineAppearance } from '../../style/appearance.ts';
import { tag } from './svg.ts';

/** A path with the appearance of a line. */
export const stroke = (
  path: string,
  { colour, width, dash, opacity }: LineAppearance,
  more: Readonly<Record<string, string>> = {},
): string =>
  tag('path', {
    d: path,
    fill: 'none',
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dash?.join(' '),
    opacity: opacity === 1 ? undefined : opacity,
    ...more,
  });
