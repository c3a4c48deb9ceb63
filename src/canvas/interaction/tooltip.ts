import { factOfEdge, phraseFact, textOf, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';
import type { Words } from '../../words/language-pack.ts';
import type { Pointed } from '../renderers/cytoscape/renderer.ts';
import type { Sign } from '../scene/expand-badges.ts';

/** What the hand is at, in words: each relation of a line once, or what a signpost leads to. */
export function tipOf(
  graph: KnowledgeGraph,
  { edges, sign }: Pointed,
  signs: ReadonlyMap<NodeId, Sign>,
  words: Words,
): string[] {
  if (sign !== undefined)
    return (signs.get(sign)?.relations ?? []).map(({ heading, count }) => words.map.more(count, heading));
  const sentences = edges.flatMap((id) => {
    const edge = graph.edge(id);
    if (!edge) return [];
    return [textOf(phraseFact(graph, factOfEdge(graph, edge, 'forward')))];
  });
  return [...new Set(sentences)];
}
