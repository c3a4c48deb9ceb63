import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Layer, NodeId } from '../model.ts';
import { nodesOf, routes, type Route } from './routes.ts';

/**
 * The routes that pass exactly these records, in this order: more than one where several relations join two of them. Fewer than two
 * records have none. With `layer`, only what that layer tells.
 * @throws UnknownNodeError when an end is not there
 */
export function routesThrough(graph: KnowledgeGraph, ids: readonly NodeId[], layer?: Layer): Route[] {
  const [from, to] = [ids[0], ids.at(-1)];
  if (from === undefined || to === undefined) return [];
  const ends = { from: { id: from }, to: { id: to }, max: ids.length - 1, ...(layer && { layer }) };
  return routes(graph, ends).filter((route) => nodesOf(route).join() === ids.join());
}
