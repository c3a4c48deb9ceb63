import { flushSync } from 'svelte';
import { ACTED, afterPaint } from './after-paint.ts';

/** What a reader may do next, and what a browser tells when it goes back. */
const NEXT = ['click', 'change', 'keydown', 'popstate', 'hashchange'] as const;

/**
 * Makes the handler of a press that shows at once that something is pressed, and does what was asked after that paint: it may take longer
 * than a frame. What the reader does before that comes after it.
 */
export const pressed =
  (action: () => void) =>
  ({ currentTarget }: Event): void => {
    const element = currentTarget as HTMLElement;
    const waiting = new AbortController();
    const { run, cancel } = afterPaint();
    const act = () => {
      cancel();
      waiting.abort();
      element.classList.remove('pressed');
      action();
    };
    element.classList.add('pressed');
    for (const type of NEXT) addEventListener(type, act, { capture: true, signal: waiting.signal });
    run(() => {
      act();
      flushSync();
      dispatchEvent(new Event(ACTED));
    });
  };
