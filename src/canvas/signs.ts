import { neighbourhood, type KnowledgeGraph, type NodeId } from '../../graph/index.ts';

/** What a card's signpost stands for: relations to the next columns of which the other end is not in view. */
export interface Sign {
  readonly heading: string;
  readonly count: number;
}

export function signsOf(
  graph: KnowledgeGraph,
  { visible, now }: { visible: readonly NodeId[]; now: boolean },
): ReadonlyMap<NodeId, readonly Sign[]> {
  const column = (id: NodeId) => graph.vocabulary.kinds[graph.node(id).kind]?.column ?? 0;
  const shown = new Set(visible);
  const ahead = (id: NodeId) =>
    neighbourhood(graph, id).flatMap(({ heading, ids }): Sign[] => {
      const hidden = ids.filter(
        (other) =>
          !shown.has(other) && column(other) > column(id) && (now || graph.node(other).layer === 'toolbox'),
      );
      return hidden.length > 0 ? [{ heading, count: hidden.length }] : [];
    });
  return new Map(visible.map((id) => [id, ahead(id)]));
}
