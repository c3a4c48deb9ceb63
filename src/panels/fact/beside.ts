const GAP = 6;
const EDGE = 8;

/** Places a popover right below a word, or above it if there is no room, and keeps it there. */
export const beside = (word: HTMLElement) => (popover: HTMLElement) => {
  function place() {
    // A term of several words may wrap onto two lines.
    const lines = [...word.getClientRects()];
    const [first, last] = [lines[0], lines.at(-1)];
    if (!first || !last) return;
    const { offsetWidth: width, offsetHeight: height } = popover;
    const under = last.bottom + GAP;
    const fits = under + height + EDGE <= innerHeight;
    popover.style.left = `${Math.max(EDGE, Math.min(last.left, innerWidth - width - EDGE))}px`;
    popover.style.top = `${fits ? under : Math.max(EDGE, first.top - GAP - height)}px`;
  }
  popover.showPopover();
  place();
  // Listens to every scroll, because the word may be nested in several scrolling elements.
  addEventListener('scroll', place, { capture: true, passive: true });
  addEventListener('resize', place);
  return () => {
    removeEventListener('scroll', place, { capture: true });
    removeEventListener('resize', place);
  };
};
