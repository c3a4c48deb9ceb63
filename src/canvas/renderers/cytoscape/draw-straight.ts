import type { Core } from 'cytoscape';

/** The methods of Cytoscape's canvas renderer that matter here; they are its own, not part of its documented face. */
interface CanvasRenderer {
  drawElements: (context: CanvasRenderingContext2D, elements: unknown) => void;
  drawCachedElements: CanvasRenderer['drawElements'];
  drawLayeredElements: CanvasRenderer['drawElements'];
}

/**
 * Has a drawing paint every element straight on its canvas. By itself Cytoscape keeps pictures of elements, and of layers of them, and
 * scales those: that is meant for thousands. With tens of cards it gains nothing, and the names are less sharp.
 */
export function drawStraight(core: Core): void {
  const renderer = (core as unknown as { renderer(): CanvasRenderer }).renderer();
  const { drawElements } = renderer;
  renderer.drawCachedElements = drawElements;
  renderer.drawLayeredElements = drawElements;
}
