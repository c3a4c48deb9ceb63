import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import { writtenFacts } from '../../facts.ts';
import type { Fact, Layer } from '../../model.ts';
import { findingOf, idsOf, type Found } from './insight.ts';
import { isOfToolbox } from './counting.ts';

/** How certain the statements are. */

/** Every statement about something that the document lost, as far as a record has one. */
export const lost = (graph: KnowledgeGraph): Found =>
  ofAllRecords(
    graph,
    ['toolbox'],
    false,
    ({ predicate, object }) => predicate.is === 'statement' && object.is === 'text' && object.lost,
  );

/**
 * Every fact that a record marks as inferred, with its reason. That all groups are part of everybody counts
 * as one fact. Inferred facts of today count only with `now`.
 */
export const inferred = (graph: KnowledgeGraph, now: boolean): Found =>
  ofAllRecords(graph, ['toolbox', 'now'], now, ({ from }) => from.basis === 'inferred');

function ofAllRecords(
  graph: KnowledgeGraph,
  layers: readonly Layer[],
  now: boolean,
  isOne: (fact: Fact) => boolean,
): Found {
  const among = graph.nodes.filter((node) => now || isOfToolbox(node));
  const findings = among.map((node) =>
    findingOf(
      node,
      writtenFacts(graph, node).filter((each) => isOne(each) && (now || isOfToolbox(each))),
    ),
  );
  return {
    layers,
    among: idsOf(among),
    findings: findings.filter(({ facts }) => facts.length > 0),
  };
}
