import { COMPARED, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';
import type { View } from './view.ts';

/** What of these records can stand side by side: those of the first one's kind, of a layer that is shown, in the toolbox's order. */
export function comparedOf(graph: KnowledgeGraph, ids: readonly NodeId[], now: boolean): NodeId[] {
  const shown = ids.map((id) => graph.node(id)).filter(({ layer }) => now || layer === 'toolbox');
  const kept = shown.filter(({ kind }) => kind === shown[0]?.kind).slice(0, COMPARED.most);
  return graph.nodes.filter((node) => kept.includes(node)).map(({ id }) => id);
}

/** Beside those of its kind, as long as there is room; a record of another kind begins anew. */
export function withCompared(graph: KnowledgeGraph, view: View, id: NodeId): View {
  const { kind, layer } = graph.node(id);
  const same = (view.compare ?? []).filter((other) => graph.node(other).kind === kind);
  if (same.includes(id) || same.length >= COMPARED.most) return view;
  return { ...view, now: view.now || layer === 'now', compare: comparedOf(graph, [...same, id], true) };
}

/** A view with these side by side, or with none. */
export function comparing({ compare: _, ...rest }: View, ids: readonly NodeId[]): View {
  return ids.length === 0 ? rest : { ...rest, compare: ids };
}
