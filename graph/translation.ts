import type { Toolbox, ToolboxRecord } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/**
 * What a translation carries of the toolbox's own words, so that what is said can be compared in one language, whichever the reader has on.
 * The names of records are on the records.
 */
export interface Original extends Pick<Toolbox, 'places' | 'themes'> {
  readonly vocabulary: Vocabulary;
  /** Per record, its other fields that read otherwise. */
  readonly records: Readonly<Record<string, Partial<ToolboxRecord>>>;
}

/** What of `own` is lost in `translated`, which is the same toolbox in another language. */
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

/** A translated toolbox in its own words: all but the parts of the document and the tours, which nobody compares. */
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
