import * as v from 'valibot';
import { nodeId, type Page, type Provenance } from '../../model.ts';
import type { Language } from '../../vocabulary.ts';

/** The fields that several kinds of file share. */

/** The pages that a record may refer to, by id. */
export type Pages = Readonly<Record<string, Page>>;

/** An object with these fields and no others; reports every unknown field, not only the first. */
export const fields = <T extends v.ObjectEntries>(entries: T) => v.objectWithRest(entries, v.never());

/** Schema of a text that is not empty; trims it. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
/** Schema of a name that fits on a card: at most 60 characters. */
export const shortName = v.pipe(text, v.maxLength(60, 'is too long for a card (60 characters at most)'));
/** Schema of a name as it stands in a sentence, with its article. */
export const nameWithArticle = v.pipe(
  text,
  v.maxLength(80, 'is too long inside a sentence (80 characters at most)'),
);
/** Schema of a record's id: small letters, digits and hyphens. */
export const id = v.pipe(
  text,
  v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'is not an id (small letters, digits and hyphens)'),
  v.transform(nodeId),
);
/** Schema of an http or https address. */
export const webAddress = v.pipe(
  text,
  v.url('is not a web address'),
  v.startsWith('http', 'is not a web address'),
);
/** Schema of a month, written as `YYYY-MM`. */
export const month = v.pipe(
  v.union([v.string(), v.number()]),
  v.transform(String),
  v.regex(/^20\d\d-(0[1-9]|1[0-2])$/, 'is not a month as YYYY-MM'),
);

/**
 * Schema of line ranges in the document: a number, or a string such as "495, 511-515". Lines count from 1;
 * both ends are included.
 */
export const lines = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(String),
  v.regex(
    /^[1-9]\d*(-[1-9]\d*)?(, *[1-9]\d*(-[1-9]\d*)?)*$/,
    'is not a line, a range or a list of ranges, as "723-737, 745"',
  ),
  v.transform((written) =>
    written.split(/, */).map((range): [number, number] => {
      const [first = '', last = first] = range.split('-');
      return [Number(first), Number(last)];
    }),
  ),
  v.check(
    (ranges) => ranges.every(([first, last]) => first <= last),
    'has a range that ends before it begins',
  ),
);

const inferred = v.optional(v.pipe(text, v.minLength(12, 'needs a full sentence as its reason')));
const basis = (reason: string | undefined) =>
  reason === undefined ? ({ basis: 'stated' } as const) : ({ basis: 'inferred', reason } as const);

/** Schema of provenance from the document: a part, its lines and, if inferred, the reason. */
export const fromDocument = (language: Language) =>
  v.pipe(
    translated(language, { part: text, lines, inferred }, { inferred }),
    v.transform(({ part, lines, inferred }): Provenance => ({
      layer: 'toolbox',
      ...basis(inferred),
      part,
      lines,
    })),
  );
/** Schema of provenance from a page of today. Keeps an unknown id as the address, so that the rule `pages-known` can report it with its place. */
export const fromToday = (pages: Pages, language: Language) =>
  v.pipe(
    translated(language, { page: text, inferred }, { inferred }),
    v.transform(({ page, inferred }): Extract<Provenance, { layer: 'now' }> => {
      const { url, shows, date } = (Object.hasOwn(pages, page) && pages[page]) || unknownPage(page);
      return { layer: 'now', ...basis(inferred), url, checked: shows, date };
    }),
  );
const unknownPage = (id: string): Page => ({ url: id, shows: '', date: '' });
/** Schema of provenance from either layer, chosen by the key that is present, so that problems fit what the author meant. */
export const fromEither = (pages: Pages, language: Language) => {
  const [today, document] = [fromToday(pages, language), fromDocument(language)];
  return v.lazy((input) =>
    typeof input === 'object' && input !== null && ('page' in input || 'url' in input) ? today : document,
  );
};

/**
 * Fields of which some have an English version in `english`, under the same names. When read in English,
 * those replace the Dutch ones, so none may be missing there or be there alone. Proper names may: they are
 * `optional`, and without an English version they are the same in both languages.
 */
export function translated<T extends v.ObjectEntries>(
  language: Language,
  own: T,
  english: v.ObjectEntries,
  { optional = false } = {},
): v.GenericSchema<unknown, v.InferOutput<ReturnType<typeof fields<T>>>> {
  const uneven = (input: Readonly<Record<string, unknown>>): string[] => {
    const there = (input['english'] ?? {}) as Readonly<Record<string, unknown>>;
    return Object.keys(english).filter((name) => (input[name] === undefined) !== (there[name] === undefined));
  };
  return v.pipe(
    fields({ ...own, english: v.exactOptional(fields(english)) }),
    v.check(
      (input) => language === 'nl' || optional || uneven(input).length === 0,
      ({ input }) =>
        `is written in one language only (${uneven(input).join(', ')}): write it here and in \`english\``,
    ),
    v.transform(({ english: there, ...input }) => (language === 'nl' ? input : { ...input, ...there })),
  ) as unknown as v.GenericSchema<unknown, v.InferOutput<ReturnType<typeof fields<T>>>>;
}

/** Schema of an optional list, which is empty when it is left out. */
export const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** The text of a statement, or a description of what the document lost. */
export const wording = {
  text: v.optional(text),
  lost: v.optional(text),
  quote: v.optional(
    v.pipe(
      text,
      v.check((quote) => quote.split(/\s+/).length <= 8, 'is longer than eight words'),
    ),
  ),
};
interface Wording {
  readonly text?: string | undefined;
  readonly lost?: string | undefined;
  readonly quote?: string | undefined;
}
/** Whether a statement has either a text or a `lost`, and not both. */
export const isWorded = ({ text, lost }: Wording): boolean => (text === undefined) !== (lost === undefined);
/** The problem of a statement that fails `isWorded`. */
export const UNWORDED = 'needs either a text or, for what the document lost, a `lost`';
/** The text, loss and quote of a statement, as the model has them. */
export const worded = ({ text, lost, quote }: Wording) => ({
  text: text ?? lost ?? '',
  lost: lost !== undefined,
  ...(quote !== undefined && { quote }),
});
