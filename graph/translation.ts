import type { Toolbox, ToolboxRecord } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * The original words that a translation has to keep, so that kept items can be compared in one language,
 * whichever the reader uses. Records already have their original names.
 */
export interface Original extends Pick<Toolbox, 'places' | 'themes'> {
  readonly vocabulary: Vocabulary;
  /** Per record, the other fields that differ. */
  readonly records: Readonly<Record<string, Partial<ToolboxRecord>>>;
}

/** What `translated` lacks of `own`, which is the same toolbox in another language. */
export function originalOf(own: Toolbox, translated: Toolbox, vocabulary: Vocabulary): Original {
  const byId = new Map(translated.records.map((record) => [record.id, record]));
  const otherwise = own.records.flatMap((record) => {
    const other: Partial<ToolboxRecord> = byId.get(record.id) ?? {};
    const differs = ([field, value]: [string, unknown]) =>
      field !== 'name' &&
      (field === 'inSentence' ||
        JSON.stringify(value) !== JSON.stringify(other[field as keyof ToolboxRecord]));
    const fields = Object.entries(record).filter(differs);
    return fields.length > 0 ? [[record.id, Object.fromEntries(fields)] as const] : [];
  });
  return { vocabulary, places: own.places, themes: own.themes, records: Object.fromEntries(otherwise) };
}

/**
 * A translated toolbox in its own words: everything but the document parts and the tours, which nobody
 * compares.
 */
export const restored = (toolbox: Toolbox, { places, themes, records }: Original): Toolbox => ({
  ...toolbox,
  places,
  themes,
  records: toolbox.records.map(({ translated, inSentence: _, ...record }) => ({
    ...record,
    name: translated?.original ?? record.name,
    ...records[record.id],
  })),
});
