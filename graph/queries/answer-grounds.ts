import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Provenance } from '../model.ts';
import type { AnswerEntry } from './answer-entries.ts';

interface Grounded {
  readonly from: Provenance;
}

/** What is shown of an entry, apart from what always is. */
export interface Shown {
  /** Whether its category is named; a mark alone needs no source. If left out, it is not. */
  readonly category?: boolean;
  /** How many of its snags; if left out, all. */
  readonly snags?: number;
  /** Whether all for whom it is, where the question names nobody. */
  readonly applications?: boolean;
}

/**
 * Where the toolbox states what is shown of an entry of an answer, in the order in which that is shown: the instrument and its category, the
 * reasons (of a route the first), the first statement of how it works, what was done, costs and snags.
 */
export function answerGrounds(
  graph: KnowledgeGraph,
  { instrument, reasons, how, experience, practices, costs, snags }: AnswerEntry,
  { category = false, snags: most = snags.length, applications = false }: Shown = {},
): Provenance[] {
  const shown: readonly Grounded[] = [
    instrument,
    ...graph
      .out(instrument.id)
      .filter(({ relation }) => category && relation === graph.vocabulary.categoryOf),
    ...reasons.flatMap((reason): readonly Grounded[] =>
      'facts' in reason
        ? reason.facts
        : reason.paths.slice(0, 1).flatMap(({ steps }) => steps.map(({ edge }) => edge)),
    ),
    ...(applications ? instrument.applications : []),
    ...how.slice(0, 1),
    ...experience,
    ...practices.flatMap(({ status, places, organisations }) => [
      ...(status ? [status] : []),
      ...places,
      ...organisations.map(({ fact }) => fact),
    ]),
    ...costs,
    ...snags.slice(0, most),
  ];
  return shown.map(({ from }) => from).filter(({ layer }) => layer === 'toolbox');
}
