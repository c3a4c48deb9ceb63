/** Between the pointer and the tooltip, and between the tooltip and the edge of the map, in pixels. */
const GAP = 8;

/** Places a tooltip above a point of the map, or below it where there is no room. Returns what cancels it. */
export function placeTooltip(tooltip: HTMLElement, { x, y }: { x: number; y: number }): () => void {
  let cancelled = false;
  // Until the library is loaded, and if it cannot be: above the point, as it is placed almost always.
  tooltip.style.transform = `translate(${x}px, ${y}px) translate(-50%, calc(-100% - ${GAP}px))`;
  void place().catch((reason: unknown) => console.warn(reason));
  return () => (cancelled = true);

  async function place() {
    // Loaded on first use, because the first screen has no tooltip.
    const { computePosition, flip, offset, shift } = await import('@floating-ui/dom');
    if (cancelled || !tooltip.offsetParent) return;
    const { left, top } = tooltip.offsetParent.getBoundingClientRect();
    const point = { getBoundingClientRect: () => new DOMRect(left + x, top + y, 0, 0) };
    const middleware = [offset(GAP), flip({ padding: GAP }), shift({ padding: GAP })];
    const position = await computePosition(point, tooltip, { placement: 'top', middleware });
    if (!cancelled) tooltip.style.transform = `translate(${position.x}px, ${position.y}px)`;
  }
}
