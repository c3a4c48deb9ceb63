import * as v from 'valibot';
import type { SourceDocument } from '../../model.ts';
import { fields, lines, month, text, translated, webAddress, type Pages } from './fields.ts';
import { parse, type Parsed } from './parse.ts';
import type { Language } from '../../vocabulary.ts';

/**
 * The only definition of what records share: the document, the pages of today and the tables of shared ids.
 */

const pair = v.pipe(
  lines,
  v.check((ranges) => ranges.length === 1, 'is more than one range'),
  v.transform((ranges): readonly [number, number] => ranges[0] ?? [1, 1]),
);
const documentSchema = (language: Language) =>
  fields({
    title: text,
    year: text,
    lines: v.pipe(v.number(), v.integer(), v.minValue(1)),
    parts: v.record(v.string(), translated(language, { name: text, lines: pair }, { name: text })),
  });

/** Parses the description of the document: its parts and their lines. */
export const parseDocument = (input: unknown, file: string, language: Language): Parsed<SourceDocument> =>
  parse(documentSchema(language), input, file);

/** Parses the register of pages that statements of today may refer to. */
export const parsePages = (input: unknown, file: string, language: Language): Parsed<Pages> =>
  parse(
    v.record(
      v.string(),
      translated(language, { url: webAddress, date: month, shows: text }, { shows: text }),
    ),
    input,
    file,
  );

type Table = Readonly<Record<string, string>>;

/** A table of shared ids, whose values are a text alone or a text with its English version. */
function tableSchema(language: Language, alone: v.GenericSchema<unknown, string>) {
  const both = v.pipe(
    translated(language, { name: text }, { name: text }),
    v.transform(({ name }) => name),
  );
  return v.record(
    v.string(),
    v.lazy((input) => (typeof input === 'object' ? both : alone)),
  );
}

/** Parses the names of places by id. A name without a translation is the same in every language. */
export const parsePlaces = (input: unknown, file: string, language: Language): Parsed<Table> =>
  parse(tableSchema(language, text), input, file);

/** Parses the themes by id, in the words that a reader sees. */
export const parseThemes = (input: unknown, file: string, language: Language): Parsed<Table> => {
  const alone = v.pipe(
    text,
    v.check(() => language === 'nl', 'is not written in English: write `{ name: …, english: { name: … } }`'),
  );
  return parse(tableSchema(language, alone), input, file);
};
