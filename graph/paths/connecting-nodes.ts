import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import { nodesOf, type Path } from './path.ts';
import { isAt, paths, type PathRequest, type Stop } from './search.ts';

/** What joins several starts: a record in which they meet, with a route from each; or one route from a start to another. */
export interface ConnectingNode {
  /** Where the routes end. */
  readonly at: NodeId;
  /** From each of the starts, in their order; a single one where it runs from one start to another. */
  readonly paths: readonly Path[];
}

/**
 * What joins several records or kinds. First, of two, a route from one to the other, if there is one that passes no node; then every
 * record that can be reachable from each of them, nearest first. A record that is reached only past another node is left out: it adds nothing to
 * what already joins them.
 * @throws UnknownNodeError when a start is not there
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
  // Of more than two, what joins only two of them is not what was asked.
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

/** Every route from a stop, by the record where it ends, the best one first. */
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
