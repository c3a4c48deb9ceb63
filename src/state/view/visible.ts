import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import { initialSubgraphOf, unique, type InitialSubgraph } from './initial-subgraph.ts';
import { pathNodes } from './path-keys.ts';
import type { View } from './view.ts';

/** The nodes that are laid out together; all others are placed after them, one by one, where there is room. */
export function baseOf(
  graph: KnowledgeGraph,
  { question, added, arranged }: Pick<View, 'question' | 'added' | 'arranged'>,
): NodeId[] {
  const { group, type } = question;
  const { ids } = initialSubgraphOf(graph, { ...(group && { group }), ...(type && { type }) });
  if (!arranged) return [...ids];
  const taken = added.slice(0, arranged.count).map(({ id }) => id);
  return unique([...ids, ...taken]).filter((id) => !arranged.without.includes(id));
}

/**
 * The nodes on screen: the answer, what was added and the chosen path, or that path alone; without what is hidden or belongs to a layer that
 * is off.
 */
export function visibleIds(graph: KnowledgeGraph, view: View, initialSubgraph: InitialSubgraph): NodeId[] {
  const shown = ({ layer }: { layer: string }) => view.now || layer === 'toolbox';
  const { chosen, within } = view.trace ?? {};
  const path = chosen === undefined ? [] : pathNodes(chosen, graph);
  const added = view.added.flatMap(({ id, gone }) => (gone ? [] : id));
  const others =
    chosen === undefined || within
      ? [...initialSubgraph.ids, ...added].filter((id) => !view.hidden.includes(id))
      : [];
  return unique([...others, ...path]).filter((id) => shown(graph.node(id)));
}

/** The view with a place for every visible node. Every view in the history has been through this. */
export function withPlaces(graph: KnowledgeGraph, view: View): View {
  const placed = new Set([...baseOf(graph, view), ...view.added.map(({ id }) => id)]);
  const fresh = visibleIds(graph, view, initialSubgraphOf(graph, view.question)).filter(
    (id) => !placed.has(id),
  );
  if (fresh.length === 0) return view;
  return { ...view, added: [...view.added, ...fresh.map((id) => ({ id, gone: true as const }))] };
}

/**
 * The edges drawn between visible nodes. An application with a group and a type is drawn through its type, and directly only while that type
 * is not visible. That groups fall under the one for everybody is drawn once, from the widest.
 */
export function visibleEdges(graph: KnowledgeGraph, ids: readonly NodeId[], now: boolean): GraphEdge[] {
  const shown = new Set(ids);
  const { group, type } = graph.vocabulary.application;
  const throughType = (edge: GraphEdge) =>
    edge.relation === group &&
    graph
      .out(edge.source)
      .some(
        (other) =>
          other.relation === type && other.application === edge.application && shown.has(other.target),
      );
  const { partOf } = graph.vocabulary;
  const everybody = (edge: GraphEdge) =>
    edge.relation === partOf && graph.node(edge.target).universal !== undefined;
  const withinAnother = (edge: GraphEdge) =>
    everybody(edge) &&
    graph
      .out(edge.source)
      .some((other) => other.relation === partOf && !everybody(other) && shown.has(other.target));
  return graph.edges.filter(
    (edge) =>
      shown.has(edge.source) &&
      shown.has(edge.target) &&
      (now || edge.from.layer === 'toolbox') &&
      !throughType(edge) &&
      !withinAnother(edge),
  );
}

/** How many nodes the layers that are on have. */
export const totalOf = (graph: KnowledgeGraph, now: boolean): number =>
  graph.nodes.filter(({ layer }) => now || layer === 'toolbox').length;
