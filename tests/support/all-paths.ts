import { paths, type KnowledgeGraph, type Path } from '../../graph/index.ts';

/** Every pair of kinds, as the ends of paths. */
export function kindPairs({ vocabulary }: KnowledgeGraph) {
  const kinds = Object.keys(vocabulary.kinds);
  return kinds.flatMap((from) => kinds.map((to) => ({ from: { kind: from }, to: { kind: to } })));
}

/** The paths between any two kinds, of at most so many steps. */
export const allPaths = (graph: KnowledgeGraph, max?: number): Path[] =>
  kindPairs(graph).flatMap((ends) => paths(graph, { ...ends, ...(max !== undefined && { max }) }));
