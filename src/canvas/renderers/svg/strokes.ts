import type { LineAppearance } from '../../style/appearance.ts';
import { tag } from './svg.ts';

/** The attributes of a path with the appearance of a line. */
export const strokeOf = (path: string, { colour, width, dash, opacity }: LineAppearance) => ({
  d: path,
  fill: 'none',
  stroke: colour,
  'stroke-width': width,
  'stroke-dasharray': dash?.join(' '),
  opacity: opacity === 1 ? undefined : opacity,
});

/** A path with the appearance of a line. */
export const stroke = (
  path: string,
  appearance: LineAppearance,
  more: Readonly<Record<string, string>> = {},
): string => tag('path', { ...strokeOf(path, appearance), ...more });
