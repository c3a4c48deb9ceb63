import { wordsIn } from './words.ts';

/** What a search knows of words, apart from the records. It helps to find and states nothing. */
export interface Lexicon {
  /** Words and phrases that mean the same, in any language: whoever asks for one finds the others. */
  readonly same: readonly (readonly string[])[];
  /** For a word that the toolbox does not have: the words of the toolbox that come closest. */
  readonly nearest: Readonly<Record<string, readonly string[]>>;
}

/** A lexicon by the words with which an asked phrase may begin. */
export interface ReadyLexicon {
  /** From a phrase, its words joined by spaces, to what means the same, each as its words. */
  readonly same: ReadonlyMap<string, readonly (readonly string[])[]>;
  readonly nearest: ReadonlyMap<string, readonly string[]>;
  /** The number of words of the longest phrase. */
  readonly longest: number;
}

/** Makes a lexicon ready for look-ups. */
export function readLexicon({ same, nearest }: Lexicon): ReadyLexicon {
  const bySame = new Map<string, (readonly string[])[]>();
  for (const set of same) {
    const phrases = set.map(wordsIn);
    for (const phrase of phrases) {
      const key = phrase.join(' ');
      const others = phrases.filter((other) => other !== phrase);
      bySame.set(key, [...(bySame.get(key) ?? []), ...others]);
    }
  }
  return {
    same: bySame,
    nearest: new Map(Object.entries(nearest).map(([word, words]) => [wordsIn(word).join(' '), words])),
    longest: Math.max(1, ...[...bySame.keys()].map((key) => key.split(' ').length)),
  };
}
