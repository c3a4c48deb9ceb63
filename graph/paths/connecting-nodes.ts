import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import { nodesOf, type Path } from './path.ts';
import { isAt, paths, type PathRequest, type Stop } from './search.ts';

/** What joins several starts: a node with a path from each of them, or one path from a start to another. */
export interface ConnectingNode {
  /** Where the paths end. */
  readonly at: NodeId;
  /** One from each of the starts, in their order; a single one if it leads from one start to another. */
  readonly paths: readonly Path[];
}

/**
 * What joins several records or kinds. For two, first a path from one to the other that passes no connecting
 * node, if there is one; then every node that can be reached from each of them, nearest first. A node that
 * can be reached only past another one is left out, because it adds nothing.
 * @throws UnknownNodeError when a start does not exist
 */
export function connectingNodes(
  graph: KnowledgeGraph,
  starts: readonly Stop[],
  within: Pick<PathRequest, 'max' | 'layer'> = {},
): ConnectingNode[] {
  const isStart = (id: NodeId) => starts.some((stop) => isAt(graph.node(id), stop));
  const reachable = starts.map((from) => pathsByEnd(graph, from, within));
  const ends = graph.nodes
    .map(({ id }) => id)
    .filter((id) => !isStart(id) && reachable.every((found) => found.has(id)));
  const common = new Set(ends);
  const isDirect = (path: Path) =>
    !nodesOf(path)
      .slice(1, -1)
      .some((id) => common.has(id) || isStart(id));
  const length = (node: ConnectingNode) => node.paths.reduce((sum, { steps }) => sum + steps.length, 0);

  const [from, to, ...more] = starts;
  // With more than two starts, a path between two of them does not join all.
  const path =
    from && to && more.length === 0 ? paths(graph, { ...within, from, to }).find(isDirect) : undefined;
  const between = path ? [{ at: endOf(path), paths: [path] }] : [];
  const shared = ends
    .map((at) => ({ at, paths: reachable.flatMap((found) => found.get(at)?.find(isDirect) ?? []) }))
    .filter((node) => node.paths.length === starts.length)
    .toSorted((a, b) => length(a) - length(b));
  return [...between, ...shared];
}

const endOf = (path: Path): NodeId => nodesOf(path).at(-1) ?? path.start;

/** Every path from a stop, by the record where it ends, best first. */
function pathsByEnd(
  graph: KnowledgeGraph,
  from: Stop,
  within: Pick<PathRequest, 'max' | 'layer'>,
): Map<NodeId, Path[]> {
  const found = new Map<NodeId, Path[]>();
  for (const kind of Object.keys(graph.vocabulary.kinds))
    for (const path of paths(graph, { ...within, from, to: { kind } }))
      found.set(endOf(path), [...(found.get(endOf(path)) ?? []), path]);
  return found;
}
