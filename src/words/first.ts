import type { words as nl } from './nl/first.ts';

/** Every sentence that a reader sees and that is not the toolbox's own. */
export type Words = typeof nl;

/** The words of the first screen. They come beside the page itself, in its own language alone, and before anything is shown. */
export let words: Words;

/** Gives the page its words; called once, before anything is shown. */
export function speak(chosen: Words): void {
  words = chosen;
}
