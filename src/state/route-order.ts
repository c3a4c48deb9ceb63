import { nodesOf, type KnowledgeGraph, type Route } from '../../graph/index.ts';

/**
 * Routes by the kinds that they pass, in the order of the first of each. In this order they are told and numbered, wherever that is
 * done.
 */
export function routesByKinds(
  graph: KnowledgeGraph,
  routes: readonly Route[],
): { readonly kinds: readonly string[]; readonly routes: readonly Route[] }[] {
  const found = new Map<string, { kinds: string[]; routes: Route[] }>();
  for (const route of routes) {
    const kinds = nodesOf(route).map((id) => graph.node(id).kind);
    const alike = found.get(kinds.join(' '));
    if (alike) alike.routes.push(route);
    else found.set(kinds.join(' '), { kinds, routes: [route] });
  }
  return [...found.values()];
}
