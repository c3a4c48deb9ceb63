import type { Viewport } from '../view/view.ts';

/**
 * Where the reader has put the drawing, at the end of a link: `zicht=1.2,40,-8`. It depends on a screen, so it is no part of a view, but
 * whoever is sent a link should see what the sender saw.
 */
export const VIEWPORT_KEY = 'zicht';
const AT_END = new RegExp(String.raw`(?:^|&)${VIEWPORT_KEY}=(\d(?:\.\d+)?),(-?\d{1,5}),(-?\d{1,5})$`);
/** How far the drawing can be zoomed out and in. */
export const ZOOM = { least: 0.3, most: 2.5 };

export function readViewport(fragment: string): Viewport | undefined {
  const [, zoom, x, y] = AT_END.exec(fragment) ?? [];
  // Adding zero leaves no -0, which a link cannot hold.
  const viewport = { zoom: Number(zoom), x: Number(x) + 0, y: Number(y) + 0 };
  return viewport.zoom >= ZOOM.least && viewport.zoom <= ZOOM.most ? viewport : undefined;
}

export const withoutViewport = (fragment: string): string => fragment.replace(AT_END, '');

/** A link with the viewport at its end, where the reader has placed it. */
export function withViewport(link: string, viewport: Viewport | undefined): string {
  if (!viewport) return link;
  const { zoom, x, y } = viewport;
  const text = [Math.round(zoom * 1000) / 1000, Math.round(x), Math.round(y)].join(',');
  return `${link}${link === '' ? '' : '&'}${VIEWPORT_KEY}=${text}`;
}
