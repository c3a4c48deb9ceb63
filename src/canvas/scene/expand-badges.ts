import { neighbourhood, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';

/** What the expand badge of a card adds: its neighbours in later columns that are not visible. */
export interface ExpandBadge {
  readonly ids: readonly NodeId[];
  /** The number per kind, the nearest column first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** The number per relation. */
  readonly relations: readonly { readonly heading: string; readonly count: number }[];
}

/** The expand badges of all visible cards that have one. */
export function expandBadgesOf(
  graph: KnowledgeGraph,
  { visible, now }: { visible: readonly NodeId[]; now: boolean },
): ReadonlyMap<NodeId, ExpandBadge> {
  const column = (id: NodeId) => graph.columnOf(id);
  const shown = new Set(visible);
  const badgeOf = (id: NodeId): ExpandBadge => {
    const relations = neighbourhood(graph, id).flatMap(({ heading, ids }) => {
      const ahead = ids.filter(
        (other) =>
          !shown.has(other) && column(other) > column(id) && (now || graph.node(other).layer === 'toolbox'),
      );
      return ahead.length > 0 ? [{ heading, ahead }] : [];
    });
    const ids = [...new Set(relations.flatMap(({ ahead }) => ahead))].toSorted(
      (a, b) => column(a) - column(b),
    );
    const kinds = [...new Set(ids.map((other) => graph.node(other).kind))];
    return {
      ids,
      kinds: kinds.map((kind) => ({
        kind,
        count: ids.filter((other) => graph.node(other).kind === kind).length,
      })),
      relations: relations.map(({ heading, ahead }) => ({ heading, count: ahead.length })),
    };
  };
  return new Map(visible.map((id) => [id, badgeOf(id)] as const).filter(([, { ids }]) => ids.length > 0));
}
