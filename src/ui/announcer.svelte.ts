import { getContext } from 'svelte';

/** What a screen reader is to say, besides what it reads in its place. */
export class Announcer {
  #said = $state.raw({ text: '' });

  /** A new object each time, so that the same words are said again. */
  get said(): { readonly text: string } {
    return this.#said;
  }
  say(text: string): void {
    this.#said = { text };
  }
}

const KEY = Symbol('announcer');

/** The announcer of the page. Called while a component is initialised. */
export function getAnnouncer(): Announcer {
  const announcer = getContext<Announcer | undefined>(KEY);
  if (!announcer) throw new Error('no announcer in the context: mount the page with announcerContext');
  return announcer;
}

/** The entry for the context that a page, or a test, is mounted with. */
export const announcerContext = (announcer: Announcer): readonly [symbol, Announcer] => [KEY, announcer];
