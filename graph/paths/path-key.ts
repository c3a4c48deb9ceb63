import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import type { Path } from './path.ts';
import { walkEitherWay } from './walk.ts';

/**
 * The parts of a path key: the id of the first node and the ids of the edges, in order. They need not exist
 * in any graph.
 */
export interface ParsedPathKey {
  readonly start: string;
  readonly edges: readonly string[];
}

/**
 * A path's identity: the id of its first node and those of its edges, separated by spaces. It is readable,
 * because links contain it.
 */
export const pathKey = ({ start, steps }: Path): string =>
  [start, ...steps.map(({ edge }) => edge.id)].join(' ');

/** Parses a path key. `replayPath` decides whether a graph has the path. */
export function parsePathKey(key: string): ParsedPathKey {
  const [start = '', ...edges] = key.split(' ');
  return { start, edges };
}

/**
 * The path of a key, or undefined where the grammar does not allow it. It follows the edges from the first
 * node or, because a path may be read from either end, from the last one. The result equals the path that
 * `findPaths` finds between those nodes, without searching all.
 */
export function replayPath(graph: KnowledgeGraph, { start, edges }: ParsedPathKey): Path | undefined {
  const nodes = nodesAlong(graph, start, edges);
  if (!nodes) return undefined;
  const [path] = walkEitherWay(graph, nodes, ({ edge }, at) => edge.id === edges[at]);
  return path;
}

/** The nodes that the edges join in order; undefined if they do not join. */
function nodesAlong(graph: KnowledgeGraph, start: string, edges: readonly string[]): NodeId[] | undefined {
  const first = graph.find(start);
  if (!first) return undefined;
  const nodes: NodeId[] = [first.id];
  for (const id of edges) {
    const edge = graph.edge(id);
    const at = nodes.at(-1);
    const next = edge?.source === at ? edge?.target : edge?.target === at ? edge?.source : undefined;
    if (next === undefined) return undefined;
    nodes.push(next);
  }
  return nodes;
}
