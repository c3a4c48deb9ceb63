import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import { writtenFacts } from '../../facts.ts';
import type { Fact, GraphNode } from '../../model.ts';
import { findingOf, idsOf, type Found } from './insight.ts';
import { isOfToolbox, relationFacts, statementsOf } from './counting.ts';

/** What is known today of the toolbox's sources. */

/** The records of every kind that can have a successor: the kinds where a succession starts. */
function sourcesOf(graph: KnowledgeGraph): GraphNode[] {
  const { relations, successors } = graph.vocabulary;
  const kinds = successors.flatMap((relation) => relations[relation]?.from ?? []);
  return graph.nodes.filter((node) => isOfToolbox(node) && kinds.includes(node.kind));
}

/**
 * Sources that were succeeded according to a page of today: by what, and what else is known of them today.
 */
export function gone(graph: KnowledgeGraph): Found {
  const among = sourcesOf(graph);
  const after = ({ id }: GraphNode) =>
    relationFacts(graph, id, 'forward', graph.vocabulary.successors, 'now');
  return {
    layers: ['now'],
    among: idsOf(among),
    findings: among
      .filter((node) => after(node).length > 0)
      .map((node) => findingOf(node, [...after(node), ...statementsOfToday(graph, node)])),
  };
}

const statementsOfToday = (graph: KnowledgeGraph, node: GraphNode): Fact[] =>
  statementsOf(graph, node).filter((each) => !isOfToolbox(each));

/** Sources of which nothing is known today. A link to look them up states nothing by itself. */
export function unknownToday(graph: KnowledgeGraph): Found {
  const among = sourcesOf(graph);
  return {
    layers: ['now'],
    among: idsOf(among),
    findings: among
      .filter((node) =>
        writtenFacts(graph, node).every((each) => isOfToolbox(each) || each.predicate.is === 'link'),
      )
      .map((node) => findingOf(node, [])),
  };
}
