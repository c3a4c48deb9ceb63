const FOCUSABLE =
  'a[href], button:not(:disabled), select, input, textarea, summary, [tabindex]:not([tabindex="-1"])';

const controlsIn = (element: Element): HTMLElement[] => [...element.querySelectorAll<HTMLElement>(FOCUSABLE)];

const PARTS = 'aside, main, footer, header';

function begin(part: HTMLElement): void {
  const heading = [...part.querySelectorAll<HTMLElement>('h2, h3')].find((each) => each.checkVisibility());
  const head = heading ?? part;
  head.tabIndex = -1;
  // What the reader was looking at stays where it is.
  head.focus({ preventScroll: true });
}

/**
 * Keeps the focus in place when the focused element is removed: what replaces it receives the focus. Attach
 * it once, around everything that comes and goes.
 */
export function keepFocus(root: HTMLElement): () => void {
  let last: Element | undefined;
  /** What had the focus before something was put over it. */
  let covered: HTMLElement | undefined;
  /** The ancestors of the focused element, from the inside out, and its index among the controls of each. */
  let places: { within: Element; at: number | undefined }[] = [];

  /**
   * A part of the page with all new content gets the focus at its start: any of its controls would be
   * arbitrary.
   */
  const isWhole = (within: Element) => within === root || within.matches(PARTS);

  const remember = ({ target }: FocusEvent) => {
    if (!(target instanceof Element)) return;
    if (last instanceof HTMLElement && last.closest('[inert]')) covered = last;
    last = target;
    places = [];
    for (let within = target.parentElement; within && root.contains(within); within = within.parentElement) {
      const counts = places.length === 0 || !isWhole(within);
      places.push({ within, at: counts ? controlsIn(within).indexOf(target as HTMLElement) : undefined });
    }
  };
  const restore = () => {
    const gone = last && (!last.isConnected || last.matches(':disabled'));
    if (!gone || (document.activeElement !== document.body && document.activeElement !== last)) return;
    last = undefined;
    if (covered?.isConnected && !covered.closest('[inert]')) {
      covered.focus({ preventScroll: true });
      covered = undefined;
      return;
    }
    for (const { within, at } of places) {
      if (!within.isConnected || !within.checkVisibility()) continue;
      const controls = at === undefined ? [] : controlsIn(within).filter((each) => each.checkVisibility());
      const next = controls[Math.min(Math.max(at ?? 0, 0), controls.length - 1)];
      if (next) return next.focus();
      if (isWhole(within)) return begin(within as HTMLElement);
    }
  };
  const observer = new MutationObserver(restore);
  observer.observe(root, { subtree: true, childList: true, attributeFilter: ['disabled'] });
  root.addEventListener('focusin', remember);
  return () => {
    observer.disconnect();
    root.removeEventListener('focusin', remember);
  };
}
