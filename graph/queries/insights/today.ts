import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import { writtenFacts } from '../../facts.ts';
import type { Fact, GraphNode } from '../../model.ts';
import { findingOf, idsOf, type Found } from './insight.ts';
import { isOfToolbox, relationFacts, statementsOf } from './facts.ts';

/** What is known today of the toolbox's sources. */

/** Every kind of record of which something can have come: the kinds that a succession begins from. */
function sourcesOf(graph: KnowledgeGraph): GraphNode[] {
  const { relations, successors } = graph.vocabulary;
  const kinds = successors.flatMap((relation) => relations[relation]?.from ?? []);
  return graph.nodes.filter((node) => isOfToolbox(node) && kinds.includes(node.kind));
}

/** Those that a page of today says were succeeded: by what, and what else is told of them today. */
export function gone(graph: KnowledgeGraph): Found {
  const among = sourcesOf(graph);
  const after = ({ id }: GraphNode) =>
    relationFacts(graph, id, 'forward', graph.vocabulary.successors, 'now');
  return {
    layers: ['now'],
    among: idsOf(among),
    findings: among
      .filter((node) => after(node).length > 0)
      .map((node) => findingOf(node, [...after(node), ...saidToday(graph, node)])),
  };
}

const saidToday = (graph: KnowledgeGraph, node: GraphNode): Fact[] =>
  statementsOf(graph, node).filter((each) => !isOfToolbox(each));

/** Those of which nothing is said today: where to look it up says nothing yet. */
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
