import { getContext } from 'svelte';
import type { Texts } from './texts.ts';

const KEY = Symbol('texts');

/** The texts of the page. Call it while a component is initialised. */
export function getTexts(): Texts {
  const texts = getContext<Texts | undefined>(KEY);
  if (!texts) throw new Error('no texts in the context: mount the page with textsContext');
  return texts;
}

/** The context entry with which a page or a test is mounted. */
export const textsContext = (texts: Texts): readonly [symbol, Texts] => [KEY, texts];
