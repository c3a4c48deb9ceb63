import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import { pathEdges, pathNodes } from '../../state/view/path-keys.ts';

/** The nodes of a path, and the edges that show it in the drawing; none without a key. */
export const drawnPath = (
  { graph, edges }: Pick<Explorer, 'graph' | 'edges'>,
  key: string | undefined,
): { readonly nodes: readonly NodeId[]; readonly edges: readonly string[] } =>
  key === undefined
    ? { nodes: [], edges: [] }
    : { nodes: pathNodes(key, graph), edges: drawnEdges(graph, pathEdges(key), edges) };

/**
 * The edges that show those of a path in a drawing. A group that falls under another in view is not joined again to what that one falls under;
 * that it falls under both shows by the edges between them.
 */
export function drawnEdges(
  graph: KnowledgeGraph,
  wanted: readonly string[],
  drawn: readonly GraphEdge[],
): string[] {
  const ids = new Set<string>(drawn.map(({ id }) => id));
  const { partOf } = graph.vocabulary;

  const upTo = (group: NodeId, widest: NodeId, past: readonly NodeId[] = []): string[] =>
    drawn
      .filter(({ relation, source }) => relation === partOf && source === group && !past.includes(source))
      .flatMap((edge) => {
        if (edge.target === widest) return edge.id;
        const further = upTo(edge.target, widest, [...past, group]);
        return further.length > 0 ? [edge.id, ...further] : [];
      });

  return wanted.flatMap((id) => {
    const edge = graph.edge(id);
    return edge?.relation === partOf && !ids.has(id) ? upTo(edge.source, edge.target) : id;
  });
}
