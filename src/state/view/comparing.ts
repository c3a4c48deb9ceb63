import { COMPARED, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';
import type { View } from './view.ts';

/** Those nodes that can be compared: of the first one's kind and of a visible layer, in the toolbox's order. */
export function comparedOf(graph: KnowledgeGraph, ids: readonly NodeId[], now: boolean): NodeId[] {
  const shown = ids.map((id) => graph.node(id)).filter(({ layer }) => now || layer === 'toolbox');
  const kept = shown.filter(({ kind }) => kind === shown[0]?.kind).slice(0, COMPARED.most);
  return graph.nodes.filter((node) => kept.includes(node)).map(({ id }) => id);
}

/** Adds a node to the comparison, as long as there is room; one of another kind starts a new comparison. */
export function withCompared(graph: KnowledgeGraph, view: View, id: NodeId): View {
  const { kind, layer } = graph.node(id);
  const same = (view.compare ?? []).filter((other) => graph.node(other).kind === kind);
  if (same.includes(id) || same.length >= COMPARED.most) return view;
  return { ...view, now: view.now || layer === 'now', compare: comparedOf(graph, [...same, id], true) };
}

/** A view that compares these nodes, or none. */
export function comparing({ compare: _, ...rest }: View, ids: readonly NodeId[]): View {
  return ids.length === 0 ? rest : { ...rest, compare: ids };
}
