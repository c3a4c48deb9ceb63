import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import { isAt, nodesOf, routes, type Route, type RouteRequest, type Stop } from './routes.ts';

/** What joins several starts: a record in which they meet, with a route from each; or one route from a start to another. */
export interface Meeting {
  /** Where the routes end. */
  readonly at: NodeId;
  /** From each of the starts, in their order; a single one where it runs from one start to another. */
  readonly routes: readonly Route[];
}

/**
 * What joins several records or kinds. First, of two, a route from one to the other, if there is one that passes no meeting; then every
 * record that can be told from each of them, nearest first. A record that is reached only past another meeting is left out: it adds nothing to
 * what already joins them.
 * @throws UnknownNodeError when a start is not there
 */
export function meetings(
  graph: KnowledgeGraph,
  starts: readonly Stop[],
  within: Pick<RouteRequest, 'max' | 'layer'> = {},
): Meeting[] {
  const isStart = (id: NodeId) => starts.some((stop) => isAt(graph.node(id), stop));
  const told = starts.map((from) => routesByEnd(graph, from, within));
  const ends = graph.nodes
    .map(({ id }) => id)
    .filter((id) => !isStart(id) && told.every((found) => found.has(id)));
  const met = new Set(ends);
  const isDirect = (route: Route) =>
    !nodesOf(route)
      .slice(1, -1)
      .some((id) => met.has(id) || isStart(id));
  const length = (meeting: Meeting) => meeting.routes.reduce((sum, { steps }) => sum + steps.length, 0);

  const [from, to, ...more] = starts;
  // Of more than two, what joins only two of them is not what was asked.
  const route =
    from && to && more.length === 0 ? routes(graph, { ...within, from, to }).find(isDirect) : undefined;
  const between = route ? [{ at: endOf(route), routes: [route] }] : [];
  const shared = ends
    .map((at) => ({ at, routes: told.flatMap((found) => found.get(at)?.find(isDirect) ?? []) }))
    .filter((meeting) => meeting.routes.length === starts.length)
    .toSorted((a, b) => length(a) - length(b));
  return [...between, ...shared];
}

const endOf = (route: Route): NodeId => nodesOf(route).at(-1) ?? route.start;

/** Every route from a stop, by the record where it ends, the best one first. */
function routesByEnd(
  graph: KnowledgeGraph,
  from: Stop,
  within: Pick<RouteRequest, 'max' | 'layer'>,
): Map<NodeId, Route[]> {
  const found = new Map<NodeId, Route[]>();
  for (const kind of Object.keys(graph.vocabulary.kinds))
    for (const route of routes(graph, { ...within, from, to: { kind } }))
      found.set(endOf(route), [...(found.get(endOf(route)) ?? []), route]);
  return found;
}
