import type { Core } from 'cytoscape';

/** The methods of Cytoscape's canvas renderer that are replaced here. They are not part of its public interface. */
interface CanvasRenderer {
  drawElements: (context: CanvasRenderingContext2D, elements: unknown) => void;
  drawCachedElements: CanvasRenderer['drawElements'];
  drawLayeredElements: CanvasRenderer['drawElements'];
}

/**
 * Makes Cytoscape draw every element directly. By default it draws bitmaps of elements, which it scales, so that the letters of names are
 * uneven; no option turns that off. Measured with 20 cards in Chromium without a GPU, at zoom 0.93 and 1.1: the root mean square difference
 * from the same map drawn four times as large and scaled down is 8.1 and 8.8 (of 255) when drawn directly. It is 11.9 and 11.6 by default
 * and, at 1.1, 21 with the `webgl` option. Doubling `pixelRatio` gives 7.7 and 4.9, but takes up to 2.6 times as long per frame and four times the
 * memory. Drawing directly does cost time: 82 ms per frame against 35 ms by default on that machine.
 */
export function drawWithoutCache(core: Core): void {
  const renderer = (core as unknown as { renderer(): CanvasRenderer }).renderer();
  const { drawElements } = renderer;
  renderer.drawCachedElements = drawElements;
  renderer.drawLayeredElements = drawElements;
}
