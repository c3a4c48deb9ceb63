import type { RendererEvents } from '../../src/canvas/renderers/cytoscape/renderer.ts';

/** For a renderer whose reports nobody needs. */
export const ignoredEvents: RendererEvents = {
  select: () => {},
  clear: () => {},
  expand: () => {},
  pin: () => {},
  hover: () => {},
  leave: () => {},
  point: () => {},
  viewportMoved: () => {},
  viewportChanged: () => {},
};
