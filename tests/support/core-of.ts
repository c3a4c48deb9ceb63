import type { Core } from 'cytoscape';

/** The Cytoscape core of a drawing. Cytoscape stores it on its container element. */
export function coreOf(within: ParentNode): Core {
  const element = within.querySelector('.canvas') ?? within;
  return (element as Element & { renderer: { core: Core } }).renderer.core;
}

/** Resolves after the next paint and the tasks that wait for it. */
export const painted = (): Promise<void> =>
  new Promise((resolve) => requestAnimationFrame(() => setTimeout(() => setTimeout(resolve))));
