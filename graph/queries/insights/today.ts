import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { GraphNode } from '../../model.ts';
import { findingOf, idsOf, type Found } from './insight.ts';
import { isOfToolbox, joinedTo, piecesOf, type Piece } from './pieces.ts';

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
  const after = ({ id }: GraphNode) => joinedTo(graph, id, 'forward', graph.vocabulary.successors, 'now');
  return {
    layers: ['now'],
    among: idsOf(among),
    findings: among
      .filter((node) => after(node).length > 0)
      .map((node) => findingOf(node, [...after(node), ...toldToday(node)])),
  };
}

const toldToday = (node: GraphNode): Piece[] =>
  piecesOf(node).filter((piece) => piece.as === 'statement' && !isOfToolbox(piece));

/** Those of which nothing is said today: where to look it up says nothing yet. */
export function unknownToday(graph: KnowledgeGraph): Found {
  const among = sourcesOf(graph);
  return {
    layers: ['now'],
    among: idsOf(among),
    findings: among
      .filter((node) => piecesOf(node).every((piece) => isOfToolbox(piece) || piece.as === 'link'))
      .map((node) => findingOf(node, [])),
  };
}
