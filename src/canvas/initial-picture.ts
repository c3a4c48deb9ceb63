import { fitted } from './layout/fit.ts';

/**
 * The drawing that one begins with, as the build has drawn it: it stands where the drawing will, and as it will, until that is there. Only
 * where the address asks for nothing else, and where one begins with a drawing.
 */
export async function showPoster(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link#poster');
  const place = document.querySelector<HTMLElement>('.poster');
  if (!link || !place || !matchMedia(link.media).matches) return;
  const response = await fetch(link.href);
  if (!response.ok) throw new Error(`the poster answered ${response.status}`);
  const text = await response.text();
  // By then it may have been asked away.
  if (location.hash !== '' || !place.isConnected) return;
  const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const [right, bottom] = [Number(svg.dataset['right']), Number(svg.dataset['bottom'])];
  place.hidden = false;
  // Above it is room for the columns' names, and below it for the drawing's tools.
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(place);
  const width = place.clientWidth;
  const height = place.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
  const { zoom, x, y } = fitted({ width, height }, { left: 0, right, bottom });
  svg.firstElementChild?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
  for (const head of svg.querySelectorAll('text[data-x]'))
    head.setAttribute('x', String(x + Number(head.getAttribute('data-x')) * zoom));
  place.replaceChildren(document.importNode(svg, true));
}

export const hidePoster = (): void => document.querySelector('.poster')?.remove();
