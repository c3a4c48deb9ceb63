import type { Toolbox } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** The values that differ from those of another value, at the keys and indexes where they stand; null for none. */
export type Difference = string | number | boolean | null | { readonly [key: string]: Difference };

/**
 * The toolbox's own words, as far as a translation has others: for a reader who wants to see them, and so that
 * kept items are compared in one language, whichever the reader uses.
 */
export interface Original {
  readonly vocabulary: Vocabulary;
  readonly toolbox: Difference;
}

/** What `translated` lacks of `own`, which is the same toolbox in another language. */
export const originalOf = (own: Toolbox, translated: Toolbox, vocabulary: Vocabulary): Original => ({
  vocabulary,
  toolbox: differenceOf(compared(own), compared(translated)) ?? {},
});

/** The parts of the document and the terms are never shown or compared in the other language. */
const compared = ({ places, themes, records, tours }: Toolbox) => ({ places, themes, records, tours });

function differenceOf(own: unknown, other: unknown): Difference | undefined {
  if (!isObject(own) || !isObject(other)) return own === other ? undefined : ((own ?? null) as Difference);
  const differing = Object.keys({ ...own, ...other }).flatMap((key) => {
    const difference = differenceOf(own[key], other[key]);
    return difference === undefined ? [] : [[key, difference] as const];
  });
  return differing.length > 0 ? Object.fromEntries(differing) : undefined;
}

const isObject = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;

/** A translated toolbox in its own words: everything but the parts of the document and the terms. */
export const restored = (toolbox: Toolbox, original: Original): Toolbox =>
  changed(toolbox, original.toolbox) as Toolbox;

function changed(value: unknown, difference: Difference): unknown {
  if (typeof difference !== 'object' || !difference) return difference ?? undefined;
  const copy = (Array.isArray(value) ? [...(value as unknown[])] : { ...(value as object) }) as Record<
    string,
    unknown
  >;
  for (const key in difference) copy[key] = changed(copy[key], difference[key] ?? null);
  return copy;
}
