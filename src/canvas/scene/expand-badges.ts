import { neighbourhood, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';

/** What a card's signpost leads to: the records in the next columns that it is joined to and that are not in view. */
export interface Sign {
  readonly ids: readonly NodeId[];
  /** How many of each kind, the nearest column first. */
  readonly kinds: readonly { readonly kind: string; readonly count: number }[];
  /** How many by each relation. */
  readonly relations: readonly { readonly heading: string; readonly count: number }[];
}

export function signsOf(
  graph: KnowledgeGraph,
  { visible, now }: { visible: readonly NodeId[]; now: boolean },
): ReadonlyMap<NodeId, Sign> {
  const column = (id: NodeId) => graph.columnOf(id);
  const shown = new Set(visible);
  const signOf = (id: NodeId): Sign => {
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
  return new Map(visible.map((id) => [id, signOf(id)] as const).filter(([, { ids }]) => ids.length > 0));
}
