import { formsFound, type WordIndex } from './word-index.ts';

/** From how many letters on a word may be several. */
const SEVERAL = 6;
/** A part has at least so many letters. */
const PART = 2;

/**
 * An unknown word as the words that some text has one after the other: "emptynestpakket" gives "empty", "nest" and "pakket". The last may have
 * another form. Undefined if no text has them, or if the word is known or the beginning or a part of one that is.
 */
export function splitWord(index: WordIndex, word: string): string[] | undefined {
  if (word.length < SEVERAL || formsFound(index, word).size > 0) return undefined;
  for (const known of index.texts.keys()) if (known.includes(word)) return undefined;
  return phraseIn(index, word, []);
}

function phraseIn(index: WordIndex, rest: string, before: readonly string[]): string[] | undefined {
  if (
    before.length > 0 &&
    [...formsFound(index, rest).keys()].some((last) => stands(index, [...before, last]))
  )
    return [...before, rest];
  for (let length = rest.length - PART; length >= PART; length--) {
    const begun = [...before, rest.slice(0, length)];
    if (!stands(index, begun)) continue;
    const all = phraseIn(index, rest.slice(length), begun);
    if (all) return all;
  }
  return undefined;
}

/** Whether some text has these words one after the other. */
function stands({ texts, inOrder }: WordIndex, words: readonly string[]): boolean {
  const [first = ''] = words;
  const phrase = ` ${words.join(' ')} `;
  return texts.get(first)?.some((text) => inOrder[text]?.includes(phrase)) === true;
}
