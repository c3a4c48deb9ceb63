import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';

/** How many nodes there are of a kind, with its name in the singular or plural that goes with it. */
export interface KindCount {
  readonly kind: string;
  readonly count: number;
  readonly name: string;
}

/** The kinds of nodes with their numbers, in the order in which they first occur. */
export function kindCounts(graph: KnowledgeGraph, ids: readonly NodeId[]): KindCount[] {
  const kinds = ids.map((id) => graph.node(id).kind);
  return [...new Set(kinds)].map((kind) => {
    const count = kinds.filter((each) => each === kind).length;
    return { kind, count, name: graph.vocabulary.kinds[kind]?.[count === 1 ? 'one' : 'many'] ?? kind };
  });
}
