import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Page, Provenance, Term, Toolbox, ToolboxRecord, Tour } from '../../model.ts';
import type { Problem } from '../problems.ts';
import type { Vocabulary } from '../../vocabulary.ts';

export interface RuleContext {
  readonly toolbox: Toolbox;
  readonly vocabulary: Vocabulary;
  /** The register of pages, by id. Records hold the page itself. */
  readonly pages: Readonly<Record<string, Page>>;
  readonly byId: ReadonlyMap<string, ToolboxRecord>;
  /** Ids of all record files, including unreadable ones. */
  readonly present: ReadonlySet<string>;
}

/** Where a rule is broken, what is wrong and how to mend it; the name of the rule is added by `breachesOf`. */
export type Breach = Omit<Problem, 'rule' | 'line'>;

interface RuleText {
  /** As a problem reports it. */
  readonly name: string;
  /** What has to hold, in one sentence. */
  readonly description: string;
}

/** Checks records that passed the schema, and returns every breach. */
export interface RecordRule extends RuleText {
  readonly scope: 'records';
  readonly check: (context: RuleContext) => Breach[];
}

/** Checks the graph, and so runs only on records without any other problem. Returns every breach. */
export interface GraphRule extends RuleText {
  readonly scope: 'graph';
  readonly check: (graph: KnowledgeGraph) => Breach[];
}

/** A record's file, relative to the toolbox folder. */
export const fileOf = ({ kind, id }: ToolboxRecord): string => `${kind}/${id}.yaml`;

/** A tour's file, relative to the toolbox folder. */
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

/** Every provenance of a term's meaning, with the path to it; our own and quoted meanings have none. */
export function* provenancesOfTerms(terms: readonly Term[]): Generator<readonly [Path, Provenance]> {
  for (const { id, from } of terms)
    if (typeof from === 'object' && 'layer' in from) yield [[id, 'from'], from];
}
