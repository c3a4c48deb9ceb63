import { factOfEdge, phraseFact, textOf, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';
import type { Parts } from '../../words/language-pack.ts';
import type { HoverTarget } from './pointer.ts';
import type { ExpandBadge } from '../scene/expand-badges.ts';

/** The text of the tooltip: one sentence per edge of a line, or the contents of an expand badge. */
export function tooltipLines(
  graph: KnowledgeGraph,
  { edges, badge }: HoverTarget,
  badges: ReadonlyMap<NodeId, ExpandBadge>,
  words: Parts['drawing']['drawingWords'],
): string[] {
  if (badge !== undefined)
    return (badges.get(badge)?.relations ?? []).map(({ heading, count }) => words.more(count, heading));
  const sentences = edges.flatMap((id) => {
    const edge = graph.edge(id);
    if (!edge) return [];
    return [textOf(phraseFact(graph, factOfEdge(graph, edge, 'forward')))];
  });
  return [...new Set(sentences)];
}
