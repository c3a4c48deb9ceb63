import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Layer, NodeId } from '../model.ts';
import type { Path } from './path.ts';
import { pathKey } from './path-key.ts';
import { rankPaths } from './search.ts';
import { walkEitherWay } from './walk.ts';

/**
 * The paths that pass exactly these nodes in this order, ranked; several if more than one edge joins two of
 * them. Fewer than two nodes have none. With `layer`, only edges of that layer are used.
 * @throws UnknownNodeError when the first or the last node does not exist
 */
export function pathsThrough(graph: KnowledgeGraph, ids: readonly NodeId[], layer?: Layer): Path[] {
  const found = walkEitherWay(graph, ids, ({ edge }) => layer === undefined || edge.from.layer === layer);
  return rankPaths(graph, [...new Map(Array.from(found, (path) => [pathKey(path), path])).values()]);
}
