import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Page, Provenance, Term, Toolbox, ToolboxRecord, Tour } from '../../model.ts';
import type { Problem } from '../problems.ts';
import type { Language, Vocabulary } from '../../vocabulary.ts';

/** What a rule over records may read. */
export interface RuleContext {
  readonly toolbox: Toolbox;
  readonly vocabulary: Vocabulary;
  /** All pages of `pages.yaml`, by id. Records hold the page itself. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly byId: ReadonlyMap<string, ToolboxRecord>;
  /** Ids of all record files, including those that could not be read. */
  readonly present: ReadonlySet<string>;
}

/** Where a rule is broken, what is wrong and how to fix it. `breachesOf` adds the name of the rule. */
export type Breach = Omit<Problem, 'rule' | 'line'>;

interface RuleText {
  /** The name that problems report. */
  readonly name: string;
  /** What the rule requires, in one sentence. */
  readonly description: string;
}

/** A rule over records that passed the schema. It returns every breach. */
export interface RecordRule extends RuleText {
  readonly scope: 'records';
  readonly check: (context: RuleContext) => Breach[];
}

/** A rule over the graph, which runs only when the records have no other problem. It returns every breach. */
export interface GraphRule extends RuleText {
  readonly scope: 'graph';
  readonly check: (graph: KnowledgeGraph) => Breach[];
}

/** The path of a record's file, relative to the toolbox folder. */
export const fileOf = ({ kind, id }: ToolboxRecord): string => `${kind}/${id}.yaml`;

/** The path of a tour's file, relative to the toolbox folder. */
export const tourFileOf = ({ id }: Pick<Tour, 'id'>): string => `tour/${id}.yaml`;

type Path = readonly (string | number)[];

/** The path of a term's field in the language that is checked: in a translation it stands in `english`. */
export const termPath = ({ language: own }: Toolbox, language: Language, [id = '', ...field]: Path): Path =>
  language === own ? [id, ...field] : [id, 'english', ...field];

/** Yields every provenance in a record, with its path. */
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

/** Yields every provenance in a tour, with its path. */
export function* provenancesOfTour({ steps }: Tour): Generator<readonly [Path, Provenance]> {
  for (const [at, { from, statements }] of steps.entries()) {
    yield [['steps', at, 'from'], from];
    for (const [index, statement] of statements.entries())
      yield [['steps', at, 'statements', index, 'from'], statement.from];
  }
}

/** Yields every provenance in the meanings of terms, with its path. Our own and quoted meanings have none. */
export function* provenancesOfTerms(terms: readonly Term[]): Generator<readonly [Path, Provenance]> {
  for (const { id, from } of terms)
    if (typeof from === 'object' && 'layer' in from) yield [[id, 'from'], from];
}
