import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import { nodesOf, routes, type Route, type RouteRequest, type Stop } from './routes.ts';

/** A record in which several others meet, with the best route from each of them. */
export interface Meeting {
  readonly at: NodeId;
  /** In the order of the starts. */
  readonly routes: readonly Route[];
}

/**
 * What joins several records or kinds: every record that can be told from each of them, nearest first. A record that is reached
 * only past another meeting is left out: it adds nothing to what already joins them.
 * @throws UnknownNodeError when a start is not there
 */
export function meetings(
  graph: KnowledgeGraph,
  starts: readonly Stop[],
  within: Pick<RouteRequest, 'max' | 'layer'> = {},
): Meeting[] {
  const kinds = Object.keys(graph.vocabulary.kinds);
  const best = starts.map((from) => {
    const found = new Map<NodeId, Route>();
    for (const kind of kinds)
      for (const route of routes(graph, { ...within, from, to: { kind } })) {
        const end = nodesOf(route).at(-1);
        if (end !== undefined && !found.has(end)) found.set(end, route);
      }
    return found;
  });
  const isStart = (id: NodeId) =>
    starts.some((stop) => ('id' in stop ? stop.id === id : stop.kind === graph.node(id).kind));
  const all = graph.nodes
    .map(({ id }) => ({ at: id, routes: best.flatMap((found) => found.get(id) ?? []) }))
    .filter(({ at, routes }) => routes.length === starts.length && !isStart(at));
  const met = new Set(all.map(({ at }) => at));
  const past = (route: Route) =>
    nodesOf(route)
      .slice(1, -1)
      .some((id) => met.has(id) || isStart(id));
  const length = (meeting: Meeting) => meeting.routes.reduce((sum, { steps }) => sum + steps.length, 0);
  return all.filter(({ routes }) => !routes.some(past)).toSorted((a, b) => length(a) - length(b));
}
