import { instrumentKind, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';

/**
 * The visible nodes by kind, for reading as text. Instruments and the columns after them come first, since readers look for those; within a
 * kind the order is by category, as in the map, and then as the toolbox has them.
 */
export function byKind(
  graph: KnowledgeGraph,
  visible: readonly NodeId[],
): { readonly kind: string; readonly ids: readonly NodeId[] }[] {
  const { kinds } = graph.vocabulary;
  const asked = kinds[instrumentKind(graph)]?.column ?? 0;
  const early = (column: number) => (column < asked ? 1 : 0);
  return Object.entries(kinds)
    .toSorted(([, a], [, b]) => early(a.column) - early(b.column))
    .map(([kind]) => ({
      kind,
      ids: graph
        .ofKind(kind)
        .flatMap(({ id }) => (visible.includes(id) ? id : []))
        .toSorted((a, b) => graph.categoryIndex(a) - graph.categoryIndex(b)),
    }))
    .filter(({ ids }) => ids.length > 0);
}
