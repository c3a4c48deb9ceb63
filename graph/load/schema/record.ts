import * as v from 'valibot';
import { nodeId, type Application, type ApplicationId, type ToolboxRecord } from '../../model.ts';
import type { Vocabulary } from '../../vocabulary.ts';
import {
  type Pages,
  UNWORDED,
  fields,
  fromDocument,
  fromEither,
  fromToday,
  id,
  isWorded,
  list,
  nameWithArticle,
  shortName,
  text,
  translated,
  webAddress,
  worded,
  wording,
} from './fields.ts';
import { type Parsed, parse } from './parse.ts';

/** The only definition of a record's fields: takes `unknown`, returns a record or its problems. */

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

/** A one-line, one-sentence English description of a record. */
const summary = v.pipe(
  text,
  v.maxLength(140, 'is longer than 140 characters'),
  v.regex(/^(?!.*[.!?]\s)[^\n]*\.$/, 'is not one sentence that ends with a full stop'),
);

function recordSchema(kind: string, vocabulary: Vocabulary, pages: Pages) {
  const { language } = vocabulary;
  const from = fromEither(pages, language);
  const english = fields({
    name: v.exactOptional(shortName),
    inSentence: v.exactOptional(nameWithArticle),
    summary,
    universal: v.exactOptional(text),
  });
  const { fields: own = [], forms = {} } = vocabulary.kinds[kind] ?? {};
  const oneOf = (table: Readonly<Record<string, unknown>>) => v.picklist(Object.keys(table));
  const written = Object.keys(vocabulary.relations).filter((relation) => {
    const { group, type, joins } = vocabulary.application;
    return ![group, type, joins].includes(relation);
  });
  const statement = v.pipe(
    translated(
      language,
      {
        about: oneOf({ ...vocabulary.abouts, ...vocabulary.nowAbouts }),
        ...wording,
        theme: v.optional(text),
        nearTheme: v.exactOptional(text),
        places: v.exactOptional(v.pipe(v.array(text), v.nonEmpty('names no place'))),
        from,
      },
      { text: wording.text, lost: wording.lost },
    ),
    v.check((input) => isWorded(input), UNWORDED),
    v.check(
      ({ about, from }) => Object.hasOwn(vocabulary.nowAbouts, about) === (from.layer === 'now'),
      `mixes the layers: what is said of now (${Object.keys(vocabulary.nowAbouts).join(', ')}) comes from a page, all else from the document`,
    ),
    v.check(
      ({ places, from }) => places === undefined || from.layer === 'now',
      'has places, but comes from the document: those are a field of the record',
    ),
    v.rawCheck(({ dataset, addIssue }) => {
      if (!dataset.typed) return;
      const { places = [], text } = dataset.value;
      for (const [at, place] of places.entries()) {
        const message = !text?.includes(place)
          ? 'is not in the text of the statement'
          : places.indexOf(place) < at && 'is there twice';
        if (message) addIssue({ message: `"${place}" ${message}` });
      }
    }),
    v.transform(({ theme, nearTheme, places, about, from, ...words }) => ({
      about,
      ...worded(words),
      ...(theme !== undefined && { theme }),
      ...(nearTheme !== undefined && { nearTheme }),
      ...(places !== undefined && { places }),
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
    otherNames: list(translated(language, { name: text, from }, { name: text }, { optional: true })),
    statements: list(statement),
    relations: list(translated(language, { is: v.picklist(written), to: id, note, groups, from }, { note })),
  };
  const document = fromDocument(language);
  const special = {
    form: v.picklist(Object.keys(forms)),
    universal: v.exactOptional(text),
    // Only the document states these; facts of today are statements.
    experience: v.exactOptional(fields({ status: oneOf(vocabulary.statuses), from: document })),
    places: list(fields({ place: text, from: document })),
    addresses: list(fields({ printed: text, from: document })),
    // Without a `url`, the link leads to the page itself.
    links: list(
      v.pipe(
        translated(
          language,
          { url: v.optional(webAddress), label: text, from: fromToday(pages, language) },
          { label: text },
          { optional: true },
        ),
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
          from: document,
        },
        { note },
      ),
    ),
  };
  return v.pipe(
    fields({
      ...common,
      ...Object.fromEntries(own.map((field) => [field, special[field]])),
    }),
    v.check(
      ({ universal, english }) =>
        language === 'nl' || (universal === undefined) === (english?.universal === undefined),
      'is written in one language only (universal): write it here and in `english`',
    ),
  );
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
  const { name = own.name, inSentence, summary, ...texts } = english;
  const { inSentence: _, ...rest } = record;
  const translated = { original: own.name, summary };
  return {
    ok: true,
    value: { ...rest, ...texts, name, ...(inSentence !== undefined && { inSentence }), translated },
  };
}
