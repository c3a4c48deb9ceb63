/** How easy a Dutch text is to read, by the lengths of its words and sentences. */

/**
 * The vowels of one syllable. `ie` before another e is not one: "fi-nan-ci-eel". A vowel with a diaeresis
 * begins a syllable.
 */
const VOWELS = /aai|ooi|oei|eeu|ieu|eau|aa|ee|oo|uu|oe|ie(?!e)|ei|ij|ui|ou|au|eu|ai|[aeiouyà-öù-ü]/g;

/** The number of syllables of a word; letters and figures without a vowel count as one. */
export const syllablesIn = (word: string): number =>
  Math.max(1, word.toLowerCase().replace(/qu/g, 'q').match(VOWELS)?.length ?? 0);

export const wordsIn = (text: string): string[] => text.match(/[\p{L}\d]+(?:['’.+-][\p{L}\d]+)*/gu) ?? [];

/** A text of at least this many words counts as a sentence, even without a full stop. */
const SENTENCE = 6;

/** The sentences of a text; a label of a few words is none. */
export const sentencesIn = (text: string): string[] =>
  text
    .split(/(?<=[.?!]["”]?)\s+/)
    .filter((each) => /[.?!]["”]?$/.test(each) || wordsIn(each).length >= SENTENCE);

/**
 * The formula of Flesch as W.H. Douma fitted it to Dutch ("De leesbaarheid van landbouwbladen", 1960): 206,84
 * minus 0,77 for every syllable in a hundred words, minus 0,93 for every word in a sentence.
 * https://dbnl.org/tekst/_taa014197701_01/_taa014197701_01_0089.php describes it and its scale: 60 to 70 is
 * "normaal". It measures lengths and nothing else.
 */
export function readingEase(sentences: readonly string[]): number {
  const words = sentences.flatMap(wordsIn);
  const syllables = words.reduce((sum, word) => sum + syllablesIn(word), 0);
  return 206.84 - 0.77 * ((100 * syllables) / words.length) - 0.93 * (words.length / sentences.length);
}
