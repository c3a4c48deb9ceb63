import { getContext } from 'svelte';

/** A text for screen readers, besides what they read in place. */
export class Announcer {
  #message = $state.raw({ text: '' });

  /** A new object each time, so that the same text is announced again. */
  get message(): { readonly text: string } {
    return this.#message;
  }
  say(text: string): void {
    this.#message = { text };
  }
}

const KEY = Symbol('announcer');

/** The announcer of the page. Call it while a component is initialised. */
export function getAnnouncer(): Announcer {
  const announcer = getContext<Announcer | undefined>(KEY);
  if (!announcer) throw new Error('no announcer in the context: mount the page with announcerContext');
  return announcer;
}

/** The context entry with which a page or a test is mounted. */
export const announcerContext = (announcer: Announcer): readonly [symbol, Announcer] => [KEY, announcer];
