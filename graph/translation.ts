import type { Toolbox } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The values that differ from those of another value, at the keys and indexes where they stand. */
export type Difference = string | number | boolean | { readonly [key: string]: Difference };

/**
 * The toolbox's own words, as far as a translation has others: for a reader who wants to see them, and so that
 * kept items are compared in one language, whichever the reader uses.
 */
export interface Original {
  readonly vocabulary: Vocabulary;
  /** Without the names of records, which a translation has beside its own. */
  readonly toolbox: Difference;
}

/** What `translated` lacks of `own`, which is the same toolbox in another language. */
export const originalOf = (own: Toolbox, translated: Toolbox, vocabulary: Vocabulary): Original => ({
  vocabulary,
  toolbox: differenceOf(compared(own), compared(untranslated(translated))) ?? {},
});

/** The parts of the document and the terms are never shown or compared in the other language. */
const compared = ({ places, themes, records, tours }: Toolbox) => ({ places, themes, records, tours });

function differenceOf(own: unknown, other: unknown): Difference | undefined {
  if (typeof own !== 'object' || own === null) return own === other ? undefined : (own as Difference);
  const there = (other ?? {}) as Readonly<Record<string, unknown>>;
  const differing = Object.entries(own).flatMap(([key, value]) => {
    const difference = differenceOf(value, there[key]);
    return difference === undefined ? [] : [[key, difference] as const];
  });
  return differing.length > 0 ? Object.fromEntries(differing) : undefined;
}

/** A translated toolbox in its own words: everything but the parts of the document and the terms. */
export const restored = (toolbox: Toolbox, original: Original): Toolbox =>
  changed(untranslated(toolbox), original.toolbox);

const untranslated = (toolbox: Toolbox): Toolbox => ({
  ...toolbox,
  records: toolbox.records.map(({ translated, inSentence: _, ...record }) => ({
    ...record,
    name: translated?.original ?? record.name,
  })),
});

function changed<T>(value: T, difference: Difference): T {
  if (typeof difference !== 'object') return difference as T;
  const copy = (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
  for (const [key, each] of Object.entries(difference)) copy[key] = changed(copy[key], each);
  return copy as T;
}
