import type { Core } from 'cytoscape';

/** What Cytoscape holds, for a page or a part of it in which something is drawn: it keeps itself on the element that it draws in. */
export function coreOf(within: ParentNode): Core {
  const element = within.querySelector('.canvas') ?? within;
  return (element as Element & { renderer: { core: Core } }).renderer.core;
}

/** Once the browser has painted, and what waits for that is done. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
