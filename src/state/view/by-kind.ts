import { instrumentKind, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';

/**
 * The records in view, kind by kind, for who reads them as text: the instruments and what follows from them come first, as they are what is
 * looked for; within a kind by category, as in the drawing, and then as the toolbox has them.
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
