import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import type { Path } from './path.ts';
import { walkEitherWay } from './walk.ts';

/** What a path key says: the id of the first node and the ids of the edges, in order. Neither need be in any graph. */
export interface ParsedPathKey {
  readonly start: string;
  readonly edges: readonly string[];
}

/** A path's identity: the id of its first node and those of its edges, with a space between. Readable, so that a link can carry it. */
export const pathKey = ({ start, steps }: Path): string =>
  [start, ...steps.map(({ edge }) => edge.id)].join(' ');

/** A path key taken apart. Pure text: whether a graph has such a path is what `replayPath` says. */
export function parsePathKey(key: string): ParsedPathKey {
  const [start = '', ...edges] = key.split(' ');
  return { start, edges };
}

/**
 * The path that a key stands for, or nothing where the grammar does not allow it. Its edges are followed one by one, from the first node or,
 * since a path may be read from either end, from the last one. It is the path that `findPaths` finds between those two nodes, without finding all.
 */
export function replayPath(graph: KnowledgeGraph, { start, edges }: ParsedPathKey): Path | undefined {
  const nodes = nodesAlong(graph, start, edges);
  if (!nodes) return undefined;
  const [path] = walkEitherWay(graph, nodes, ({ edge }, at) => edge.id === edges[at]);
  return path;
}

/** The nodes that the edges join one after another; nothing where they do not. */
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
