/** Pure calculations about what a viewport shows. */

/** The scale of the scene, and the place of its origin in pixels. */
interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}

interface Size {
  readonly width: number;
  readonly height: number;
}

/** The edges of an area, in scene units. */
export interface Area {
  readonly x1: number;
  readonly x2: number;
  readonly y1: number;
  readonly y2: number;
}

/** Between what is brought into view and the edge of the viewport, in pixels. */
const MARGIN = 8;

/** The smallest shift, in pixels, that brings an area into view. Of an area that is too large, its top left corner comes into view. */
export function shiftIntoView(
  { x1, x2, y1, y2 }: Area,
  { zoom, x, y }: Viewport,
  { width, height }: Size,
): { readonly x: number; readonly y: number } {
  const shift = (from: number, to: number, origin: number, size: number) => {
    const [low, high] = [from * zoom + origin, to * zoom + origin];
    return low < MARGIN || high - low > size - 2 * MARGIN
      ? MARGIN - low
      : high > size - MARGIN
        ? size - MARGIN - high
        : 0;
  };
  return { x: shift(x1, x2, x, width), y: shift(y1, y2, y, height) };
}

/** The zoom at which an area fits, or the present one if that is smaller; but not less than `least`. */
export function zoomToFit(
  { x1, x2, y1, y2 }: Area,
  { zoom }: Viewport,
  { width, height }: Size,
  least: number,
): number {
  const fitting = Math.min((width - 2 * MARGIN) / (x2 - x1), (height - 2 * MARGIN) / (y2 - y1));
  return Math.min(zoom, Math.max(fitting, least));
}

interface Rect extends Size {
  readonly x: number;
  readonly y: number;
}

/** The smallest area that contains all of one or more boxes. */
export const areaOf = (boxes: readonly Rect[]): Area => ({
  x1: Math.min(...boxes.map(({ x }) => x)),
  x2: Math.max(...boxes.map(({ x, width }) => x + width)),
  y1: Math.min(...boxes.map(({ y }) => y)),
  y2: Math.max(...boxes.map(({ y, height }) => y + height)),
});

/** Whether any part of a box is out of view. */
export function isOutside({ x, y, width, height }: Rect, viewport: Viewport, size: Size): boolean {
  const { zoom } = viewport;
  const [left, top] = [viewport.x + x * zoom, viewport.y + y * zoom];
  return left < 0 || top < 0 || left + width * zoom > size.width || top + height * zoom > size.height;
}
