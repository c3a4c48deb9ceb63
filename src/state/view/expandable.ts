import { neighbourhood, type KnowledgeGraph, type NodeId } from '../../../graph/index.ts';

/** What lies further from a node, and is not in view yet. */
export interface Expandable {
  /** Each neighbour once, the nearest column first. */
  readonly ids: readonly NodeId[];
  /** The same by relation; a neighbour may be under several. */
  readonly relations: readonly { readonly heading: string; readonly ids: readonly NodeId[] }[];
}

/** What is in view, and of which layers. */
export interface Expanding {
  readonly graph: KnowledgeGraph;
  readonly visible: readonly NodeId[];
  readonly now: boolean;
  readonly tour?: unknown;
}

const NOTHING: Expandable = { ids: [], relations: [] };

/**
 * What expanding a node adds: its neighbours in later columns that are not in view. The badge on its card, the button in its record and
 * the announcement of the card all count this. On a tour it is nothing, because every step shows exactly what it is about.
 */
export function expandableFrom({ graph, visible, now, tour }: Expanding, id: NodeId): Expandable {
  if (tour) return NOTHING;
  const column = (other: NodeId) => graph.columnOf(other);
  const isAhead = (other: NodeId) =>
    !visible.includes(other) && column(other) > column(id) && (now || graph.node(other).layer === 'toolbox');
  const relations = neighbourhood(graph, id)
    .map(({ heading, ids }) => ({ heading, ids: ids.filter(isAhead) }))
    .filter(({ ids }) => ids.length > 0);
  const ids = [...new Set(relations.flatMap((each) => each.ids))].toSorted((a, b) => column(a) - column(b));
  return { ids, relations };
}
