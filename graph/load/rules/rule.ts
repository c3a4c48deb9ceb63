import type { Page, Provenance, Term, Toolbox, ToolboxRecord, Tour } from '../../model.ts';
import type { Problem } from '../problems.ts';
import type { Vocabulary } from '../../vocabulary.ts';

export interface RuleContext {
  readonly toolbox: Toolbox;
  readonly vocabulary: Vocabulary;
  /** The register of pages, by id. The records have them looked up. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly byId: ReadonlyMap<string, ToolboxRecord>;
  /** Ids of all files, also of those that could not be read. */
  readonly present: ReadonlySet<string>;
}

/** One rule over all records that passed the schema. It returns every breach it sees. */
export type Rule = (context: RuleContext) => Problem[];

export const fileOf = ({ kind, id }: ToolboxRecord): string => `${kind}/${id}.yaml`;

export const tourFileOf = ({ id }: Pick<Tour, 'id'>): string => `tour/${id}.yaml`;

type Path = readonly (string | number)[];

/** Every provenance in a record, with the path to it. */
export function* provenancesOf(record: ToolboxRecord): Generator<readonly [Path, Provenance]> {
  yield [['from'], record.from];
  if (record.experience) yield [['experience', 'from'], record.experience.from];
  for (const field of [
    'otherNames',
    'statements',
    'relations',
    'places',
    'addresses',
    'links',
    'applications',
  ] as const)
    for (const [index, { from }] of record[field].entries()) yield [[field, index, 'from'], from];
}

/** Every provenance in a tour, with the path to it. */
export function* provenancesOfTour({ steps }: Tour): Generator<readonly [Path, Provenance]> {
  for (const [at, { from, statements }] of steps.entries()) {
    yield [['steps', at, 'from'], from];
    for (const [index, statement] of statements.entries())
      yield [['steps', at, 'statements', index, 'from'], statement.from];
  }
}

/** Every provenance of what a word means, with the path to it; one that is ours, or a work's, has none. */
export function* provenancesOfTerms(terms: readonly Term[]): Generator<readonly [Path, Provenance]> {
  for (const { id, from } of terms)
    if (typeof from === 'object' && 'layer' in from) yield [[id, 'from'], from];
}
