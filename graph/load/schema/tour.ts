import * as v from 'valibot';
import type { Tour } from '../../model.ts';
import type { Language } from '../../vocabulary.ts';
import {
  fields,
  fromDocument,
  id,
  isWorded,
  list,
  shortName,
  text,
  translated,
  UNWORDED,
  worded,
  wording,
} from './fields.ts';
import { parse, type Parsed } from './parse.ts';

/** The only definition of a tour's fields. A tour states only what the document states. */

/** The maximum that people can read from a wall while somebody speaks. */
const WORDS = 60;
const STEPS = { least: 2, most: 12 };

const statement = (language: Language) =>
  v.pipe(
    translated(
      language,
      { ...wording, from: fromDocument(language) },
      { text: wording.text, lost: wording.lost },
    ),
    v.check((input) => isWorded(input), UNWORDED),
    v.transform(({ from, ...words }) => ({ ...worded(words), from })),
  );

const some = v.exactOptional(v.pipe(v.array(id), v.nonEmpty('names nothing')));

const show = fields({
  view: v.exactOptional(v.picklist(['map', 'list', 'matrix'])),
  question: v.optional(
    fields({ group: some, type: some, category: some, experience: some, place: some, theme: some }),
    {},
  ),
  only: some,
  route: v.exactOptional(v.pipe(v.array(id), v.minLength(2, 'needs at least two records'))),
  now: v.optional(v.boolean(), false),
});

const step = (language: Language) =>
  v.pipe(
    translated(
      language,
      {
        title: shortName,
        from: fromDocument(language),
        statements: v.pipe(v.array(statement(language)), v.nonEmpty('says nothing')),
        tours: list(id),
        show,
      },
      { title: shortName },
    ),
    v.check(
      ({ statements }) => statements.flatMap(({ text }) => text.split(/\s+/)).length <= WORDS,
      `says more than ${WORDS} words`,
    ),
  );

const tourSchema = (language: Language) =>
  translated(
    language,
    {
      name: shortName,
      about: text,
      steps: v.pipe(
        v.array(step(language)),
        v.minLength(STEPS.least, `has fewer than ${STEPS.least} steps`),
        v.maxLength(STEPS.most, `has more than ${STEPS.most} steps`),
      ),
    },
    { name: shortName, about: text },
  );

/** Parses one tour. `file` is `tour/<id>.yaml`. */
export function parseTour(input: unknown, file: string, language: Language): Parsed<Tour> {
  const [, name] = /^tour\/([^/]*)\.yaml$/.exec(file) ?? [];
  const named = v.safeParse(id, name);
  if (!named.success) {
    const message = 'is not named as tour/<id>.yaml';
    const tip = 'Ids: small letters, digits, hyphens.';
    return { ok: false, problems: [{ rule: 'file-name', file, path: [], message, tip }] };
  }
  const parsed = parse(tourSchema(language), input, file);
  return parsed.ok ? { ok: true, value: { id: named.output, ...parsed.value } } : parsed;
}
