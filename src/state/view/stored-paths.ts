import {
  nodesOf,
  parsePathKey,
  pathKey,
  pathsThrough,
  replayPath,
  type KnowledgeGraph,
  type NodeId,
  type Path,
} from '../../../graph/index.ts';
import { splitPathKeys } from './path-keys.ts';

/** The paths that a stored key stands for in this graph; nothing where one of them is not there. */
export function findStoredPaths(graph: KnowledgeGraph, key: string): readonly Path[] | undefined {
  const keys = splitPathKeys(key);
  const found = keys.flatMap((each) => findStoredPath(graph, each) ?? []);
  return found.length === keys.length ? found : undefined;
}

/**
 * The path with this key. Keys stored by earlier releases number the applications of a record by their position, which another
 * application can shift. Where no path has the key, the only path that differs from it in nothing but those is meant.
 */
function findStoredPath(graph: KnowledgeGraph, key: string): Path | undefined {
  const exact = replayPath(graph, parsePathKey(key));
  if (exact) return exact;
  const alike = pathsThrough(graph, nodesAlong(graph, key)).filter(
    (path) => withoutApplications(pathKey(path)) === withoutApplications(key),
  );
  return alike.length === 1 ? alike[0] : undefined;
}

/** The nodes of a path as its key spells them, whether the graph has its edges or not. None once one of the nodes is gone. */
function nodesAlong(graph: KnowledgeGraph, key: string): readonly NodeId[] {
  const { start, edges } = parsePathKey(key);
  const ids = [start];
  for (const edge of edges) {
    const [, source = '', target = ''] = edge.split(':');
    ids.push(source === ids.at(-1) ? target : source);
  }
  const known = ids.flatMap((id) => graph.find(id)?.id ?? []);
  return known.length === ids.length ? known : [];
}

/** A key with the record of each application, but not which of the record's applications it is. */
const withoutApplications = (key: string): string => key.replace(/\.[^.: ]+(?= |$)/g, '');

/** The names of what paths join: both ends of one, or every start and the node that connects them. */
export function endNames(graph: KnowledgeGraph, paths: readonly Path[]): string {
  const ends = paths.map((path) => nodesOf(path).at(-1) ?? path.start);
  const ids = [...new Set([...paths.map(({ start }) => start), ...ends])];
  return ids.map((id) => graph.node(id).name).join(' – ');
}
