import type { Viewport } from '../view/view.ts';

/**
 * Where the reader has put the drawing, at the end of a link: `zicht=1.2,40,-8`. It is not part of a view, as it follows from a screen, but
 * who is sent a link should see what was seen.
 */
export const LOOK = 'zicht';
const FORM = /(?:^|&)zicht=(\d(?:\.\d+)?),(-?\d{1,5}),(-?\d{1,5})$/;
/** How far the drawing can be made smaller and larger. */
export const BOUNDS = { least: 0.3, most: 2.5 };

export function readLook(fragment: string): Viewport | undefined {
  const [, zoom, x, y] = FORM.exec(fragment) ?? [];
  const look = { zoom: Number(zoom), x: Number(x), y: Number(y) };
  return look.zoom >= BOUNDS.least && look.zoom <= BOUNDS.most ? look : undefined;
}

export const withoutLook = (fragment: string): string => fragment.replace(FORM, '');

/** A link with where the drawing is, where the reader has put it somewhere. */
export function withLook(link: string, look: Viewport | undefined): string {
  if (!look) return link;
  const { zoom, x, y } = look;
  return `${link}${link === '' ? '' : '&'}${LOOK}=${Math.round(zoom * 1000) / 1000},${Math.round(x)},${Math.round(y)}`;
}
