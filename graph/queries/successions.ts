import { factOfEdge } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, NodeId } from '../model.ts';

/**
 * By which organisations one was followed, and they in turn.
 * @throws UnknownNodeError
 */
export function successionsOf(graph: KnowledgeGraph, id: NodeId): Fact[] {
  const { successors } = graph.vocabulary;
  const reached = new Set([id]);
  const found: Fact[] = [];
  for (const at of reached)
    for (const edge of graph.out(at)) {
      if (!successors.includes(edge.relation)) continue;
      found.push(factOfEdge(graph, edge, 'forward'));
      reached.add(edge.target);
    }
  return found;
}
