import * as v from 'valibot';
import type { Term } from '../../model.ts';
import { byName } from '../../queries/by-name.ts';
import { fields, fromDocument, id, list, text } from './fields.ts';
import { parse, type Parsed } from './parse.ts';
import type { Language } from '../../vocabulary.ts';

/** The only definition of an explained term. */

/** The maximum length of a meaning, because it is read in passing. */
const MOST = { sentences: 2, words: 25 } as const;

const sentencesIn = (meaning: string): string[] => meaning.split(/(?<=[.?!])\s+/);
const means = v.pipe(
  text,
  v.endsWith('.', 'does not end with a full stop'),
  v.check(
    (meaning) => sentencesIn(meaning).length <= MOST.sentences,
    `is more than ${MOST.sentences} sentences`,
  ),
  v.check(
    (meaning) => sentencesIn(meaning).every((sentence) => sentence.split(/\s+/).length <= MOST.words),
    `has a sentence of more than ${MOST.words} words`,
  ),
);

/** Chooses the schema by the key that is present, so that problems fit what the author meant. */
const from = (language: Language) =>
  v.lazy((input) => {
    if (typeof input !== 'object') return v.literal('ours');
    return input !== null && 'work' in input ? fields({ work: text, entry: text }) : fromDocument(language);
  });

/** An id with the same syntax as that of a record. */
const termId = v.pipe(id, v.transform(String));

const termSchema = (language: Language) =>
  v.pipe(
    fields({
      term: text,
      forms: list(text),
      means,
      from: from(language),
      english: fields({ term: text, forms: list(text), means }),
    }),
    v.transform(({ english, ...own }) =>
      language === 'nl'
        ? { ...own, inEnglish: english.term }
        : { ...own, ...english, inEnglish: english.term, original: own.term },
    ),
  );

/** Parses the explained terms in a language, in alphabetical order. */
export function parseTerms(input: unknown, file: string, language: Language): Parsed<readonly Term[]> {
  const parsed = parse(v.record(termId, termSchema(language)), input, file);
  if (!parsed.ok) return parsed;
  const terms = Object.entries(parsed.value).map(([key, term]): Term => ({ id: key, ...term }));
  return { ok: true, value: terms.toSorted((a, b) => byName(a.term, b.term)) };
}
