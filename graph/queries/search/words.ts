/** Lower case without diacritics, so that "coöptatie" and "cooptatie" are one word. */
export function fold(text: string): string {
  const lower = text.toLowerCase();
  return PLAIN.test(lower) ? lower : lower.normalize('NFD').replace(/\p{M}/gu, '');
}
const PLAIN = /^[\x20-\x7e]*$/;

/** A word of a text, folded, and where it stands in that text. */
export interface Token {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

const PART = /[\p{L}\p{M}\p{N}]+/gu;
/** Words that a hyphen, an apostrophe or a dot joins: "co-housing", "www.sev.nl", "6.700". */
const JOINED = /[\p{L}\p{M}\p{N}]+(?:[-‑'’.][\p{L}\p{M}\p{N}]+)*/gu;

/** The words of a text in order, without what joins them. */
export const wordsIn = (text: string): string[] => fold(text).match(PART) ?? [];

/**
 * The one word that joined words make: an address without "www", a number without its dots, a compound
 * without its hyphens. The same text if nothing is joined.
 */
export function joinedWord(text: string): string {
  const folded = fold(text);
  if (/^[\d.]+$/.test(folded)) return folded.replaceAll('.', '');
  if (folded.includes('.')) return folded.replace(/^www\./, '');
  return folded.replace(/[-‑'’]/g, '');
}

/** The pieces between spaces and signs, with what joins their words: as a reader types them. */
export const chunksIn = (text: string): string[] => text.replace(/\bhttps?:\/\//g, ' ').match(JOINED) ?? [];

const JOINT = /[-‑'’.]/;

/** Every word of a text that can be found: each by itself, and joined words as one as well. */
export function tokensOf(text: string): Token[] {
  const tokens: Token[] = [];
  for (const { 0: chunk, index } of text.matchAll(JOINED)) {
    const end = index + chunk.length;
    if (JOINT.test(chunk)) {
      for (const { 0: part, index: at } of chunk.matchAll(PART))
        tokens.push({ word: fold(part), start: index + at, end: index + at + part.length });
      tokens.push({ word: joinedWord(chunk), start: index, end });
    } else tokens.push({ word: fold(chunk), start: index, end });
  }
  return tokens;
}

/**
 * The shortest stem, and the shortest before a long ending. A shorter one is shared by words that have nothing
 * to do with each other: "korting" and "korte".
 */
const STEM = 4;
const STEM_BEFORE_LONG = 5;
const LONG_ENDING = 3;

/**
 * A word and its stems: "woningen" gives "woning", "huizen" gives "huis". Two words are forms of one word if
 * they share one of these. `endings` are suffixes that a word may have or lack.
 */
export function formsOf(word: string, endings: readonly string[]): string[] {
  const forms = new Set([word]);
  for (const ending of endings) {
    if (!word.endsWith(ending)) continue;
    const stem = word.slice(0, word.length - ending.length);
    const shortest = ending.length < LONG_ENDING ? STEM : STEM_BEFORE_LONG;
    if (stem.length >= shortest) for (const each of spellings(stem)) forms.add(each);
    else if (stem.length === STEM - 1 && ending === 'en') for (const each of doubled(stem)) forms.add(each);
  }
  return [...forms];
}

/** A stem as Dutch spells it at the end of a word: "huiz" is "huis", "flatt" is "flat", "hur" is "huur". */
function spellings(stem: string): string[] {
  const last = stem.at(-1) ?? '';
  const soft = { z: 's', v: 'f' }[last];
  const single = last === stem.at(-2) && !/[aeiou]/.test(last) ? stem.slice(0, -1) : undefined;
  return [
    stem,
    ...doubled(stem),
    ...[soft && stem.slice(0, -1) + soft, single].filter((each) => each !== undefined),
  ];
}

const doubled = (stem: string): string[] => {
  const [, before = '', vowel = '', after = ''] = /^(.*[^aeiou])([aeou])([^aeiouwxy])$/.exec(stem) ?? [];
  return vowel === '' ? [] : [before + vowel + vowel + after];
};

/**
 * The number of letters to add, leave out, replace or swap to make one word of the other; `limit` + 1 if
 * there are more than `limit`.
 */
export function mistakesBetween(a: string, b: string, limit: number): number {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  const width = b.length + 1;
  const costs = new Uint8Array(width * (a.length + 1));
  for (let j = 0; j < width; j++) costs[j] = j;
  const at = (i: number, j: number): number => costs[i * width + j] ?? 0;
  for (let i = 1; i <= a.length; i++) {
    costs[i * width] = i;
    let least = i;
    for (let j = 1; j < width; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(at(i - 1, j) + 1, at(i, j - 1) + 1, at(i - 1, j - 1) + (same ? 0 : 1));
      if (!same && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1])
        cost = Math.min(cost, at(i - 2, j - 2) + 1);
      costs[i * width + j] = cost;
      least = Math.min(least, cost);
    }
    // Each row is at least what the best place of the row before it was.
    if (least > limit) return limit + 1;
  }
  return Math.min(at(a.length, b.length), limit + 1);
}
