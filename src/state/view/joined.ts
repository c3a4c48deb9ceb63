import {
  factOfEdge,
  limitsKey,
  type Fact,
  type GraphEdge,
  type KnowledgeGraph,
  type NodeId,
} from '../../../graph/index.ts';

/** What the edges in view say of a card, seen from it. */
export interface JoinedFact {
  /** Different for each fact of a card. */
  readonly key: string;
  readonly far: NodeId;
  readonly fact: Fact;
}

/**
 * The facts of a card's edges, in the vocabulary's order. Edges that say the same, of whichever application, are one fact, which is
 * inferred only if every one of them is; the toolbox and today are never one.
 */
export function joinedTo(graph: KnowledgeGraph, id: NodeId, edges: readonly GraphEdge[]): JoinedFact[] {
  const found = new Map<string, JoinedFact>();
  for (const relation of Object.keys(graph.vocabulary.relations))
    for (const edge of edges) {
      if (edge.relation !== relation || (edge.source !== id && edge.target !== id)) continue;
      const forward = edge.source === id;
      const far = forward ? edge.target : edge.source;
      const { qualifiers, ...own } = factOfEdge(graph, edge, forward ? 'forward' : 'back');
      // Whose statement joins two cards is not told here: the card of that instrument is drawn between them.
      const { by: _, ...others } = qualifiers;
      const key = [relation, forward, far, limitsKey(others), edge.from.layer].join(' ');
      const basis = own.basis === 'inferred' ? (found.get(key)?.fact.basis ?? 'inferred') : 'stated';
      found.set(key, { key, far, fact: { ...own, basis, qualifiers: others } });
    }
  return [...found.values()];
}
