import { fitted } from './fit.ts';

/**
 * The drawing that one begins with, as the build has drawn it: it stands where the drawing will, and as it will, until that is there. Only
 * where the address asks for nothing else, and where one begins with a drawing.
 */
export async function showPoster(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link#poster');
  const place = document.querySelector<HTMLElement>('.poster');
  if (!link || !place || location.hash !== '' || !matchMedia(link.media).matches) return;
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`the poster answered ${response.status}`);
  const { documentElement: svg } = new DOMParser().parseFromString(await response.text(), 'image/svg+xml');
  const [right, bottom] = [Number(svg.dataset['right']), Number(svg.dataset['bottom'])];
  place.hidden = false;
  const { clientWidth: width, clientHeight: height } = place;
  const { zoom, x, y } = fitted({ width, height }, { left: 0, right, bottom });
  svg.firstElementChild?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
  place.replaceChildren(document.importNode(svg, true));
}

export const hidePoster = (): void => document.querySelector('.poster')?.remove();
