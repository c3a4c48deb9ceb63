import { nodesOf, type KnowledgeGraph, type Path } from '../../../graph/index.ts';

/** Paths by the kinds that they pass, in the order of the first of each. Everything that lists or numbers paths uses this order. */
export function pathsByKinds(
  graph: KnowledgeGraph,
  paths: readonly Path[],
): { readonly kinds: readonly string[]; readonly paths: readonly Path[] }[] {
  const found = new Map<string, { kinds: string[]; paths: Path[] }>();
  for (const path of paths) {
    const kinds = nodesOf(path).map((id) => graph.node(id).kind);
    const alike = found.get(kinds.join(' '));
    if (alike) alike.paths.push(path);
    else found.set(kinds.join(' '), { kinds, paths: [path] });
  }
  return [...found.values()];
}
