import type { ReadyLexicon } from './lexicon.ts';
import { splitWord } from './split-word.ts';
import { formsFound, meantBy, partOf, type Meant, type WordIndex } from './word-index.ts';
import { chunksIn, formsOf, joinedWord, wordsIn } from './words.ts';

/** One thing that a reader asks for, a word or a phrase, with the texts in which it stands. */
export interface Asked {
  readonly typed: string;
  /** The words of the index by which it was found, to be marked. */
  readonly meant: ReadonlySet<string>;
  /** The numbers of the texts that match. */
  readonly texts: readonly number[];
  /** How well each text matches, by its number: 1 for the word itself, 0 if it does not. */
  readonly quality: Float32Array;
}

/** What means the same counts a little less than the word itself; what only comes close, much less. */
const SAME_MEANING = 0.9;
const NEAREST = 0.3;

/** Collects the texts in which words stand. */
class Gathered implements Asked {
  readonly typed: string;
  readonly meant = new Set<string>();
  readonly texts: number[] = [];
  readonly quality: Float32Array;
  readonly #index: WordIndex;

  constructor(index: WordIndex, typed: string) {
    this.#index = index;
    this.typed = typed;
    this.quality = new Float32Array(index.inOrder.length);
  }

  #add(text: number, quality: number): void {
    const before = this.quality[text] ?? 0;
    if (before === 0) this.texts.push(text);
    if (quality > before) this.quality[text] = quality;
  }

  /** Adds the texts that have one of these words. */
  addWord(meant: Meant): void {
    for (const [word, quality] of meant) {
      this.meant.add(word);
      for (const text of this.#index.texts.get(word) ?? []) this.#add(text, quality);
    }
  }

  /** Adds the texts that have all of these words; `isFit` may leave out some. */
  addAll(all: readonly Asked[], quality: number, isFit: (text: number) => boolean = () => true): void {
    const [first, ...others] = all;
    const fit = (first?.texts ?? []).filter(
      (text) => others.every((each) => each.quality[text] !== 0) && isFit(text),
    );
    if (fit.length === 0) return;
    for (const text of fit)
      this.#add(text, quality * Math.min(...all.map((each) => each.quality[text] ?? 0)));
    for (const each of all) for (const word of each.meant) this.meant.add(word);
  }

  /** Adds the texts that have these words one after the other; the last may have another form. */
  addPhrase(words: readonly string[], quality: number): void {
    const { inOrder } = this.#index;
    const phrase = ` ${words.join(' ')}`;
    const all = words.map((word, at) => {
      const one = new Gathered(this.#index, word);
      one.addWord(at < words.length - 1 ? new Map([[word, 1]]) : formsFound(this.#index, word));
      return one;
    });
    this.addAll(
      all,
      quality,
      words.length > 1 ? (text) => inOrder[text]?.includes(phrase) === true : undefined,
    );
  }
}

/** The words of a query, an address or compound as one if it is known as one. */
export const wordsOf = (query: string, index: WordIndex): string[] =>
  chunksIn(query).flatMap((chunk) => wordsAsked(chunk, index));

/** What an index, with its words of the same meaning and those that ask for nothing, needs to read a query. */
export interface Reading {
  readonly index: WordIndex;
  readonly lexicon: ReadyLexicon;
  readonly fillers: ReadonlySet<string>;
  /** The words of the last query: a query is typed letter by letter, and most of its words stay. */
  readonly last: Map<string, Asked>;
}

/** Joins the words of a query to what is asked for: phrases that the lexicon knows, and single words. */
export function askedIn(words: readonly string[], reading: Reading): Asked[] {
  const { index, lexicon, fillers } = reading;
  for (const word of reading.last.keys()) if (!words.includes(word)) reading.last.delete(word);
  const asked: Asked[] = [];
  let onlyFillers = true;
  for (let at = 0; at < words.length;) {
    const phrase = longestPhrase(words.slice(at), lexicon, index.endings);
    const typed = words[at] ?? '';
    at += phrase?.words.length ?? 1;
    if (!phrase && fillers.has(typed)) continue;
    onlyFillers = false;
    asked.push(phrase ? askedPhrase(reading, phrase) : askedWord(reading, typed));
  }
  return onlyFillers ? words.map((word) => askedWord(reading, word)) : asked;
}

/** The words of a chunk; one if it is known as one, as "co-housing" or "sev.nl", and several if it is one that is written apart. */
function wordsAsked(chunk: string, index: WordIndex): string[] {
  const words = wordsIn(chunk);
  const [only = ''] = words;
  if (words.length < 2) return splitWord(index, only) ?? words;
  const joined = joinedWord(chunk);
  if (formsFound(index, joined).size > 0) return [joined];
  // An address that nobody has says by its first part whose it would be.
  return chunk.includes('.') && !/^[\d.]+$/.test(chunk)
    ? words.slice(0, -1).filter((word) => word !== 'www')
    : words;
}

interface KnownPhrase {
  readonly words: readonly string[];
  readonly same: readonly (readonly string[])[];
}

/** The longest beginning of these words that the lexicon knows; its last word may have another form. */
function longestPhrase(
  words: readonly string[],
  { same, longest }: ReadyLexicon,
  endings: readonly string[],
): KnownPhrase | undefined {
  for (let length = Math.min(longest, words.length); length > 0; length--) {
    const part = words.slice(0, length);
    const before = part
      .slice(0, -1)
      .map((word) => `${word} `)
      .join('');
    const known = formsOf(part.at(-1) ?? '', endings).flatMap((form) => same.get(before + form) ?? []);
    if (known.length > 0) return { words: part, same: known };
  }
  return undefined;
}

function askedPhrase(reading: Reading, { words, same }: KnownPhrase): Asked {
  const gathered = new Gathered(reading.index, words.join(' '));
  gathered.addAll(
    words.map((word) => askedWord(reading, word)),
    1,
  );
  for (const other of same) gathered.addPhrase(other, SAME_MEANING);
  return gathered;
}

function askedWord({ index, last }: Reading, typed: string): Asked {
  const known = last.get(typed);
  if (known) return known;
  const gathered = new Gathered(index, typed);
  gathered.addWord(meantBy(index, typed));
  last.set(typed, gathered);
  return gathered;
}

/** What comes closest to a word that stands nowhere: what the lexicon gives, or the known part of a compound. */
export function nearestTo(
  { typed }: Asked,
  { index, lexicon: { nearest } }: Pick<Reading, 'index' | 'lexicon'>,
): Asked | undefined {
  const gathered = new Gathered(index, typed);
  const given = formsOf(typed, index.endings).flatMap((form) => nearest.get(form) ?? []);
  const part = given.length > 0 ? undefined : partOf(index, typed);
  for (const words of part === undefined ? given : [part]) gathered.addPhrase(wordsIn(words), NEAREST);
  return gathered.texts.length > 0 ? gathered : undefined;
}
