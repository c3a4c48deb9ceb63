import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Layer, NodeId } from '../model.ts';
import { nodesOf, type Path } from './path.ts';
import { paths } from './search.ts';

/**
 * The routes that pass exactly these records, in this order: more than one where several relations join two of them. Fewer than two
 * records have none. With `layer`, only what that layer tells.
 * @throws UnknownNodeError when an end is not there
 */
export function pathsThrough(graph: KnowledgeGraph, ids: readonly NodeId[], layer?: Layer): Path[] {
  const [from, to] = [ids[0], ids.at(-1)];
  if (from === undefined || to === undefined) return [];
  const ends = { from: { id: from }, to: { id: to }, max: ids.length - 1, ...(layer && { layer }) };
  return paths(graph, ends).filter((path) => nodesOf(path).join() === ids.join());
}
