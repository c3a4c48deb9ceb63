/** Between the word and the popover, and between the popover and the edge of the window, in pixels. */
const GAP = 6;
const EDGE = 8;

/** Places a popover right below a word, or above it if there is no room, and keeps it there. */
export const beside = (word: HTMLElement) => (popover: HTMLElement) => {
  let closed = false;
  let stop: (() => void) | undefined;
  popover.showPopover();
  // Until the library is loaded, and if it cannot be: below the word, which is its usual place.
  const line = [...word.getClientRects()].at(-1);
  if (line) moveTo(line.left, line.bottom + GAP);
  void follow().catch((reason: unknown) => console.warn(reason));
  return () => {
    closed = true;
    stop?.();
  };

  function moveTo(left: number, top: number) {
    popover.style.left = `${left}px`;
    popover.style.top = `${top}px`;
  }

  async function follow() {
    // Loaded on first use, because the first screen has no popover.
    const { autoUpdate, computePosition, flip, inline, offset, shift } = await import('@floating-ui/dom');
    if (closed) return;
    // `inline` places it at one line of a term that wraps.
    const middleware = [inline(), offset(GAP), flip({ padding: EDGE }), shift({ padding: EDGE })];
    const place = async () => {
      const placed = await computePosition(word, popover, {
        placement: 'bottom-start',
        strategy: 'fixed',
        middleware,
      });
      if (!closed) moveTo(placed.x, placed.y);
    };
    stop = autoUpdate(word, popover, () => void place());
  }
};
