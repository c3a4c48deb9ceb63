import * as v from 'valibot';
import {
  nodeId,
  type Application,
  type ApplicationId,
  type Page,
  type Provenance,
  type ToolboxRecord,
} from '../../model.ts';
import type { Problem } from '../problems.ts';
import type { Language, Vocabulary } from '../../vocabulary.ts';

/** The only definition of a record's fields: takes `unknown`, returns a record or its problems. */

/** The pages that a record may refer to, by id. */
export type Pages = Readonly<Record<string, Page>>;

/** An object with these fields and no others; reports every unknown field, not only the first. */
export const fields = <T extends v.ObjectEntries>(entries: T) => v.objectWithRest(entries, v.never());

/** Schema of a text that is not empty; trims it. */
export const text = v.pipe(v.string(), v.trim(), v.nonEmpty('is empty'));
/** Schema of a name that fits on a card: at most 60 characters. */
export const shortName = v.pipe(text, v.maxLength(60, 'is too long for a card (60 characters at most)'));
/** Schema of a name as it stands in a sentence, with its article. */
const nameWithArticle = v.pipe(
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
export const fromDocument = v.pipe(
  fields({ part: text, lines, inferred }),
  v.transform(({ part, lines, inferred }): Provenance => ({
    layer: 'toolbox',
    ...basis(inferred),
    part,
    lines,
  })),
);
/** Keeps an unknown id as the address, so that the rule `pages-known` can report it with its place. */
const fromToday = (pages: Pages) =>
  v.pipe(
    fields({ page: text, inferred }),
    v.transform(({ page, inferred }): Extract<Provenance, { layer: 'now' }> => {
      const { url, shows, date } = (Object.hasOwn(pages, page) && pages[page]) || unknownPage(page);
      return { layer: 'now', ...basis(inferred), url, checked: shows, date };
    }),
  );
const unknownPage = (id: string): Page => ({ url: id, shows: '', date: '' });
/** Chooses the schema by the key that is present, so that problems fit what the author meant. */
const fromEither = (pages: Pages) =>
  v.lazy((input) =>
    typeof input === 'object' && input !== null && ('page' in input || 'url' in input)
      ? fromToday(pages)
      : fromDocument,
  );

/**
 * Fields of which some have an English version in `english`, under the same names. When read in English,
 * those replace the Dutch ones, so none may be missing there or be there alone.
 */
export function translated<T extends v.ObjectEntries>(
  language: Language,
  own: T,
  english: v.ObjectEntries,
): v.GenericSchema<unknown, v.InferOutput<ReturnType<typeof fields<T>>>> {
  const uneven = (input: Readonly<Record<string, unknown>>): string[] => {
    const there = (input['english'] ?? {}) as Readonly<Record<string, unknown>>;
    return Object.keys(english).filter((name) => (input[name] === undefined) !== (there[name] === undefined));
  };
  return v.pipe(
    fields({ ...own, english: v.exactOptional(fields(english)) }),
    v.check(
      (input) => language === 'nl' || uneven(input).length === 0,
      ({ input }) =>
        `is written in one language only (${uneven(input).join(', ')}): write it here and in \`english\``,
    ),
    v.transform(({ english: there, ...input }) => (language === 'nl' ? input : { ...input, ...there })),
  ) as unknown as v.GenericSchema<unknown, v.InferOutput<ReturnType<typeof fields<T>>>>;
}

/** Schema of an optional list, which is empty when it is left out. */
export const list = <T extends v.GenericSchema>(item: T) => v.optional(v.array(item), []);

/** The id that a record gives to one of its applications. Links contain it, so it never changes. */
const applicationId = v.pipe(
  v.union([v.number(), v.string()]),
  v.transform(String),
  v.regex(
    /^[a-z0-9]+(-[a-z0-9]+)*$/,
    'is not an id of an application (a number, or small letters, digits and hyphens)',
  ),
);

/** A note before groups or beside a relation. It is our wording, so it has to be translated. */
const note = v.exactOptional(text);

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

/** A one-line, one-sentence English description of a record. */
const summary = v.pipe(
  text,
  v.maxLength(140, 'is longer than 140 characters'),
  v.regex(/^(?!.*[.!?]\s)[^\n]*\.$/, 'is not one sentence that ends with a full stop'),
);

function recordSchema(kind: string, vocabulary: Vocabulary, pages: Pages) {
  const from = fromEither(pages);
  const { language } = vocabulary;
  const english = fields({
    name: v.exactOptional(shortName),
    inSentence: v.exactOptional(nameWithArticle),
    summary,
  });
  const { fields: own = [], forms = {} } = vocabulary.kinds[kind] ?? {};
  const oneOf = (table: Readonly<Record<string, unknown>>) => v.picklist(Object.keys(table));
  const written = Object.keys(vocabulary.relations).filter((relation) => {
    const { group, type, joins } = vocabulary.application;
    return ![group, type, joins].includes(relation);
  });
  const statement = v.pipe(
    fields({
      about: oneOf({ ...vocabulary.abouts, ...vocabulary.nowAbouts }),
      ...wording,
      theme: v.optional(text),
      from,
    }),
    v.check((input) => isWorded(input), UNWORDED),
    v.check(
      ({ about, from }) => Object.hasOwn(vocabulary.nowAbouts, about) === (from.layer === 'now'),
      `mixes the layers: what is said of now (${Object.keys(vocabulary.nowAbouts).join(', ')}) comes from a page, all else from the document`,
    ),
    v.transform(({ theme, about, from, ...words }) => ({
      about,
      ...worded(words),
      ...(theme !== undefined && { theme }),
      from,
    })),
  );
  // A relation can be restricted to some groups only where the record has applications.
  const groups = v.exactOptional(
    own.includes('applications') ? v.pipe(v.array(id), v.nonEmpty('names no group')) : v.never(),
  );
  const common = {
    name: shortName,
    inSentence: v.exactOptional(nameWithArticle),
    english: language === 'nl' ? v.exactOptional(english) : english,
    from,
    otherNames: list(fields({ name: text, from })),
    statements: list(statement),
    relations: list(translated(language, { is: v.picklist(written), to: id, note, groups, from }, { note })),
  };
  const special = {
    form: v.picklist(Object.keys(forms)),
    universal: v.exactOptional(text),
    // Only the document states these; facts of today are statements.
    experience: v.exactOptional(fields({ status: oneOf(vocabulary.statuses), from: fromDocument })),
    places: list(fields({ place: text, from: fromDocument })),
    addresses: list(fields({ printed: text, from: fromDocument })),
    // Without a `url`, the link leads to the page itself.
    links: list(
      v.pipe(
        fields({ url: v.optional(webAddress), label: text, from: fromToday(pages) }),
        v.transform(({ url, label, from }) => ({ url: url ?? from.url, label, from })),
      ),
    ),
    applications: list(
      translated(
        language,
        {
          id: applicationId,
          groups: v.pipe(v.array(id), v.nonEmpty('names no group')),
          types: v.array(id),
          note,
          from: fromDocument,
        },
        { note },
      ),
    ),
  };
  return fields({
    ...common,
    ...Object.fromEntries(own.map((field) => [field, special[field]])),
  });
}

/** The result of parsing a file: its value, or every problem in it. */
export type Parsed<T> =
  { readonly ok: true; readonly value: T } | { readonly ok: false; readonly problems: Problem[] };

function problemOf(file: string, issue: v.BaseIssue<unknown>): Problem {
  const path = (issue.path ?? []).map(({ key }) => key as string | number);
  const base = { rule: 'schema', file, path };
  if (issue.type === 'never')
    return {
      ...base,
      message: 'is not a field here',
      tip: 'Remove it, or see the field table in graph/README.md.',
    };
  if (issue.received === 'undefined')
    return { ...base, message: 'is missing', tip: 'Add it; see the field table in graph/README.md.' };
  const plain = /^Invalid/.test(issue.message);
  const message = plain
    ? `is ${issue.received}, expected ${issue.expected ?? 'something else'}`
    : issue.message;
  return { ...base, message, tip: 'Correct the value; see the field table in graph/README.md.' };
}

/** Parses the content of a file, or returns every problem in it. `file` is used only in problems. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, input: unknown, file: string): Parsed<T> {
  if (typeof input !== 'object' || input === null || Array.isArray(input)) {
    const problem = {
      rule: 'schema',
      file,
      path: [],
      message: 'holds no fields',
      tip: 'Write `field: value` lines; see graph/README.md.',
    };
    return { ok: false, problems: [problem] };
  }
  const result = v.safeParse(schema, input);
  if (result.success) return { ok: true, value: result.output };
  return { ok: false, problems: result.issues.map((issue) => problemOf(file, issue)) };
}

/**
 * Parses one record of `kind` in the vocabulary's language and resolves its pages. `file` is used only in
 * problems.
 */
export function parseRecord(
  input: unknown,
  {
    kind,
    id,
    file,
    vocabulary,
    pages,
  }: { kind: string; id: string; file: string; vocabulary: Vocabulary; pages: Pages },
): Parsed<ToolboxRecord> {
  const parsed = parse(recordSchema(kind, vocabulary, pages), input, file);
  if (!parsed.ok) return parsed;
  const { english, ...own } = parsed.value;
  const applications = (own.applications ?? []) as readonly Application[];
  const empty = { places: [], addresses: [], links: [] };
  const record = {
    ...empty,
    ...own,
    applications: applications.map((each) => ({ ...each, id: `${id}.${each.id}` as ApplicationId })),
    id: nodeId(id),
    kind,
  };
  if (!english || vocabulary.language === 'nl') return { ok: true, value: record };
  const { name = own.name, inSentence, summary } = english;
  const { inSentence: _, ...rest } = record;
  const translated = { original: own.name, summary };
  return { ok: true, value: { ...rest, name, ...(inSentence !== undefined && { inSentence }), translated } };
}
