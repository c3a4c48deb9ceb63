import { keyOf, nodesOf, routes, type KnowledgeGraph, type Route } from '../../graph/index.ts';
import { routeEdges, routeNodes, splitKeys } from './visible.ts';

/** The routes that a key stands for, as the toolbox tells them now; nothing where it does not tell one of them. */
export function toldBy(graph: KnowledgeGraph, key: string): readonly Route[] | undefined {
  const found = splitKeys(key).flatMap((each) => {
    const nodes = routeNodes(each, graph);
    const [from, to] = [nodes[0], nodes.at(-1)];
    if (from === undefined || to === undefined) return [];
    const asked = { from: { id: from }, to: { id: to }, max: routeEdges(each).length };
    return routes(graph, asked).find((route) => keyOf(route) === each) ?? [];
  });
  return found.length === splitKeys(key).length ? found : undefined;
}

/** What a route joins, in the fewest words: its ends, or every start and where they meet. */
export function endNames(graph: KnowledgeGraph, routes: readonly Route[]): string {
  const ends = routes.map((route) => nodesOf(route).at(-1) ?? route.start);
  const ids = [...new Set([...routes.map(({ start }) => start), ...ends])];
  return ids.map((id) => graph.node(id).name).join(' – ');
}
