import { fitted } from './layout/fit.ts';

/**
 * Shows the initial view, as drawn by the build, until the renderer is there; in the same place and with the same fit. Does nothing if the
 * page does not start with the map in its initial view.
 */
export async function showInitialPicture(): Promise<void> {
  const link = document.querySelector<HTMLLinkElement>('link#initial-picture');
  const place = document.querySelector<HTMLElement>('.initial-picture');
  if (!link || !place || !matchMedia(link.media).matches) return;
  const response = await fetch(link.href);
  if (!response.ok)
    throw new Error(`the request for the initial picture failed with status ${response.status}`);
  const text = await response.text();
  // Meanwhile, the reader may have gone to another view.
  if (location.hash !== '' || !place.isConnected) return;
  const { documentElement: svg } = new DOMParser().parseFromString(text, 'image/svg+xml');
  const [right, bottom] = [Number(svg.dataset['right']), Number(svg.dataset['bottom'])];
  place.hidden = false;
  // The padding is the room of the column heads above the map and the tools below it.
  const { paddingBlockStart, paddingBlockEnd } = getComputedStyle(place);
  const width = place.clientWidth;
  const height = place.clientHeight - parseFloat(paddingBlockStart) - parseFloat(paddingBlockEnd);
  const { zoom, x, y } = fitted({ width, height }, { left: 0, right, bottom });
  svg.firstElementChild?.setAttribute('transform', `translate(${x} ${y}) scale(${zoom})`);
  for (const head of svg.querySelectorAll('text[data-x]'))
    head.setAttribute('x', String(x + Number(head.getAttribute('data-x')) * zoom));
  place.replaceChildren(document.importNode(svg, true));
}

/** Removes the initial picture, when the renderer has taken over or another view is shown. */
export const removeInitialPicture = (): void => document.querySelector('.initial-picture')?.remove();
