import { formsOf, mistakesBetween, tokensOf, wordsIn } from './words.ts';

/** The words of many texts, with the numbers of the texts in which each stands. */
export interface WordIndex {
  readonly texts: ReadonlyMap<string, readonly number[]>;
  /** The words of each text in order, with a space before and after each. */
  readonly inOrder: readonly string[];
  /** The words in texts that name something: a reader who has typed one or two letters looks for a name. */
  readonly naming: ReadonlySet<string>;
  /** The words that may be meant by a word with a mistake: not those of sentences in another language, which a reader hardly types. */
  readonly guessed: ReadonlySet<string>;
  readonly byForm: ReadonlyMap<string, readonly string[]>;
  readonly endings: readonly string[];
}

/** Words of the index that an asked word may mean, with how well they do: 1 for the word itself. */
export type Meant = ReadonlyMap<string, number>;

const QUALITY = { same: 1, form: 0.95, beginning: 0.8, compound: 0.65, mistaken: 0.5 } as const;
/** From how many letters on a word is looked for inside others, and with mistakes. */
const INSIDE = 4;
const MISTAKEN = 5;

/** Builds the index. */
export function indexWords(
  texts: readonly { readonly text: string; readonly naming: boolean; readonly guessed?: boolean }[],
  endings: readonly string[],
): WordIndex {
  const numbers = new Map<string, number[]>();
  const naming = new Set<string>();
  const likely = new Set<string>();
  // Many texts are the same, such as the name of a category.
  const known = new Map<string, { readonly words: readonly string[]; readonly inOrder: string }>();
  const read = (text: string) => {
    const words = [...new Set(tokensOf(text).map(({ word }) => word))];
    return { words, inOrder: ` ${wordsIn(text).join(' ')} ` };
  };
  const inOrder = texts.map(({ text, naming: names, guessed = true }, at) => {
    const one = known.get(text) ?? read(text);
    known.set(text, one);
    for (const word of one.words) {
      const all = numbers.get(word);
      if (all) all.push(at);
      else numbers.set(word, [at]);
      if (names) naming.add(word);
      if (guessed) likely.add(word);
    }
    return one.inOrder;
  });
  const byForm = new Map<string, string[]>();
  for (const word of numbers.keys())
    for (const form of formsOf(word, endings)) {
      const all = byForm.get(form);
      if (all) all.push(word);
      else byForm.set(form, [word]);
    }
  return { texts: numbers, inOrder, naming, guessed: likely, byForm, endings };
}

/** The index words that are this word, or another form of it. */
export function formsFound({ texts, byForm, endings }: WordIndex, asked: string): Map<string, number> {
  const meant = new Map<string, number>();
  for (const form of formsOf(asked, endings))
    for (const word of byForm.get(form) ?? []) meant.set(word, QUALITY.form);
  if (texts.has(asked)) meant.set(asked, QUALITY.same);
  return meant;
}

/**
 * All index words that an asked word may mean: the word, its forms, words that begin with it and compounds
 * that contain it. Only if there are none, words that differ by about one letter in five.
 */
export function meantBy(index: WordIndex, asked: string): Meant {
  const meant = formsFound(index, asked);
  const add = (word: string, quality: number) => {
    if ((meant.get(word) ?? 0) < quality) meant.set(word, quality);
  };
  if (asked.length < 3) {
    for (const word of index.naming) if (word.startsWith(asked)) add(word, QUALITY.beginning);
    return meant;
  }
  const inside = formsOf(asked, index.endings).filter((form) => form.length >= INSIDE);
  // Every form begins with the same letters, so most words are passed over at once.
  const head = asked.slice(0, 2);
  for (const word of index.texts.keys()) {
    if (!word.includes(head)) continue;
    if (word.startsWith(asked)) add(word, QUALITY.beginning);
    else if (inside.some((form) => isPartOf(form, asked, word, index.endings))) add(word, QUALITY.compound);
  }
  if (meant.size > 0) return meant;
  return asked.length < MISTAKEN ? meant : mistakenFor(index, asked);
}

/** Whether a word stands inside a compound, also in another form at its end: "woning" in "huurwoningen". */
function isPartOf(form: string, asked: string, word: string, endings: readonly string[]): boolean {
  const at = word.indexOf(form, 2);
  if (at < 0) return false;
  if (form === asked) return true;
  // The stem of a word is no word by itself: "leiden" is not in "begeleiding".
  const rest = word.slice(at + form.length);
  return rest === '' || (form.length > INSIDE && endings.includes(rest));
}

function mistakenFor({ guessed }: WordIndex, asked: string): Meant {
  const limit = Math.round(asked.length * 0.2);
  const letters = lettersOf(asked);
  const meant = new Map<string, number>();
  for (const word of guessed) {
    if (word.length < INSIDE || Math.abs(word.length - asked.length) > limit) continue;
    // A mistake changes at most two letters of the set, which is much faster to compare.
    if (countBits(letters ^ lettersOf(word)) > 2 * limit) continue;
    const mistakes = mistakesBetween(asked, word, limit);
    if (mistakes <= limit) meant.set(word, QUALITY.mistaken / mistakes);
  }
  return meant;
}

/** The set of letters of a word, as bits. */
function lettersOf(word: string): number {
  let bits = 0;
  for (let at = 0; at < word.length; at++) bits |= 1 << (word.charCodeAt(at) % 32);
  return bits;
}

function countBits(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}

/** From how many letters on a part of an unknown compound is offered: shorter ones are often chance. */
const OFFERED = 5;

/**
 * What is known of an unknown compound: the longest word of the index with which it begins or ends. Of two,
 * the one that stands in the fewest texts, because it says most.
 */
export function partOf(index: WordIndex, asked: string): string | undefined {
  const count = (part: string) =>
    [...formsFound(index, part).keys()].reduce((sum, word) => sum + (index.texts.get(word)?.length ?? 0), 0);
  const lengths = Array.from(
    { length: Math.max(0, asked.length - OFFERED) },
    (_, at) => asked.length - 1 - at,
  );
  const ends = [
    lengths.map((length) => asked.slice(-length)),
    lengths.map((length) => asked.slice(0, length)),
  ].map((parts) => parts.find((part) => count(part) > 0));
  return ends.filter((part) => part !== undefined).toSorted((a, b) => count(a) - count(b))[0];
}
