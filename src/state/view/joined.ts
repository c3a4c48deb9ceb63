import {
  limitOf,
  type GraphEdge,
  type KnowledgeGraph,
  type Layer,
  type NodeId,
} from '../../../graph/index.ts';

/** What joins a card to another, as the rest of a sentence that begins with the card: a verb, and who stands at the other end. */
export interface Joined {
  /** Different for each that a card has. */
  readonly key: string;
  readonly far: NodeId;
  readonly verb: string;
  /** Before the other's name: "vooral". */
  readonly note?: string;
  /** The groups for which alone it holds. */
  readonly limit?: string;
  readonly layer: Layer;
  /** Whether nothing that says it is stated. */
  readonly inferred: boolean;
}

/**
 * What joins a card to others by some relations, in the vocabulary's order. What several statements say in the same words is told once;
 * the toolbox and today never together.
 */
export function joinedTo(graph: KnowledgeGraph, id: NodeId, edges: readonly GraphEdge[]): Joined[] {
  const found = new Map<string, Joined>();
  const { relations } = graph.vocabulary;
  for (const [relation, { verb, inverse }] of Object.entries(relations))
    for (const edge of edges) {
      if (edge.relation !== relation || (edge.source !== id && edge.target !== id)) continue;
      const forward = edge.source === id;
      const far = forward ? edge.target : edge.source;
      const { note, from } = edge;
      const limit = limitOf(graph, edge);
      const key = [relation, forward, far, note, from.layer].join(' ');
      found.set(key, {
        key,
        far,
        verb: forward ? verb : inverse,
        ...(note !== undefined && { note }),
        ...(limit !== undefined && { limit }),
        layer: from.layer,
        inferred: from.basis === 'inferred' && (found.get(key)?.inferred ?? true),
      });
    }
  return [...found.values()];
}
