import type { Explorer } from '../state/session/explorer.svelte.ts';
import type { Settings } from '../state/stored/settings.svelte.ts';

/** What may be on top, beyond what the explorer knows. */
interface OnTop {
  readonly drawer: { readonly close: () => void } | undefined;
  /** Whether a page about the explorer is the only thing on screen. */
  readonly onPage: boolean;
  /** Whether routes cover the record. */
  readonly routesInFront: boolean;
}

const isInRoutes = (target: EventTarget | null) =>
  target instanceof Element && target.closest('.routes') !== null;

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && target.matches('input, textarea, select, [contenteditable]');

/**
 * Handles the keys that work everywhere: `?` lists them, and Escape closes what is on top. A popover closes
 * by itself.
 */
export function pressed(
  event: KeyboardEvent,
  explorer: Explorer,
  settings: Settings,
  { drawer, onPage, routesInFront }: OnTop,
): void {
  const { key, target, defaultPrevented } = event;
  if (defaultPrevented) return;
  if (key === '?' && settings.shortKeys && !isTyping(target)) {
    event.preventDefault();
    explorer.show('help');
  }
  if (key !== 'Escape' || document.querySelector(':popover-open')) return;
  if (drawer) drawer.close();
  else if (onPage) explorer.leavePage();
  else if (explorer.posed) explorer.forgetPosed();
  else if (explorer.tour && !explorer.selected && !isInRoutes(target) && !document.fullscreenElement)
    explorer.endTour();
  else if (explorer.traced && (isInRoutes(target) || !explorer.selected || routesInFront))
    explorer.endTrace();
  else if (explorer.selected) explorer.select(undefined);
  else return;
  event.preventDefault();
}
