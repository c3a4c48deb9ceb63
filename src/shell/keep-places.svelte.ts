import type { Explorer } from '../state/session/explorer.svelte.ts';
import type { Step } from '../state/session/history.svelte.ts';

/** Where each element that scrolls was, by the name in its `data-place`. */
type Places = ReadonlyMap<string, readonly [left: number, top: number]>;

/** How long content may take to come back, in milliseconds. */
const PATIENCE = 1000;
/** What a reader does to move on; nothing is put back after that. */
const OWN = ['wheel', 'touchstart', 'pointerdown', 'keydown'] as const;

const scrollers = () => document.querySelectorAll<HTMLElement>('[data-place]');

const placesNow = (): Places =>
  new Map([...scrollers()].map((each) => [each.dataset['place'] ?? '', [each.scrollLeft, each.scrollTop]]));

/** Puts back what is on screen; tells whether everything is where it was. */
function putBack(places: Places): boolean {
  const all = [...scrollers()].flatMap((element) => {
    const place = places.get(element.dataset['place'] ?? '');
    return place ? { element, place } : [];
  });
  for (const { element, place } of all)
    element.scrollTo({ left: place[0], top: place[1], behavior: 'instant' });
  const there = all.every(({ element, place }) => Math.abs(element.scrollTop - place[1]) < 1);
  return there && [...places.keys()].every((name) => all.some(({ place }) => places.get(name) === place));
}

/** Whether an event is a letter in the search field, which nobody moves on by and should not wait. */
const isWritten = (event: Event): boolean =>
  event instanceof KeyboardEvent &&
  event.key.length === 1 &&
  event.target instanceof Element &&
  event.target.matches('[type=search]');

/** The step at which a reader left what he comes back to by closing what was over it or beside it. */
function returnedTo({ history }: Explorer): Step | undefined {
  const { action, view } = history.current;
  if (action !== 'close') return undefined;
  return history.lastStepBefore(({ selected, posed, mode }) => !(selected ?? posed) && mode === view.mode);
}

/**
 * Remembers how far everything was scrolled at each step of the history, and restores it when the reader comes back to that step, or closes
 * what was opened from it. Call it inside an effect, and tell whether the page shows what is selected by now; returns its cleanup.
 */
export function keepPlaces(explorer: Explorer, hasFollowed: () => boolean): () => void {
  const left = new WeakMap<Step, Places>();
  let returning: AbortController | undefined;
  let last: Step | undefined;

  async function restore(places: Places) {
    const { signal } = (returning = new AbortController());
    for (const type of OWN) addEventListener(type, () => returning?.abort(), { signal, capture: true });
    const until = performance.now() + PATIENCE;
    // What comes back may load or be laid out in later frames.
    while (!signal.aborted && !(hasFollowed() && putBack(places)) && performance.now() < until)
      await new Promise(requestAnimationFrame);
    if (!signal.aborted) returning.abort();
  }

  $effect(() => {
    const step = explorer.history.current;
    returning?.abort();
    const from = returnedTo(explorer);
    const places = left.get(step) ?? (from && left.get(from));
    if (places) void restore(places);
    // Another view mode begins at its start, also where the page scrolls as a whole.
    else if (last && last.view.mode !== step.view.mode)
      document.querySelector('[data-place=page]')?.scrollTo({ top: 0, behavior: 'instant' });
    last = step;
  });
  const remember = (event: Event) => {
    if (!isWritten(event) && (!returning || returning.signal.aborted))
      left.set(explorer.history.current, placesNow());
  };
  const watching = new AbortController();
  // The event of a scroll comes a frame later, and the reader may act before that. A browser that goes back tells so before the page changes.
  for (const type of ['scroll', 'pointerdown', 'keydown', 'click', 'popstate'])
    addEventListener(type, remember, { capture: true, passive: true, signal: watching.signal });
  return () => {
    returning?.abort();
    watching.abort();
  };
}
