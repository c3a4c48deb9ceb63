import {
  pathKey,
  nodesOf,
  pathsThrough,
  type KnowledgeGraph,
  type NodeId,
  type Path,
} from '../../../graph/index.ts';
import { splitPathKeys } from './visible.ts';

/** The routes that a key stands for, as the toolbox tells them now; nothing where it does not tell one of them. */
export function toldBy(graph: KnowledgeGraph, key: string): readonly Path[] | undefined {
  const keys = splitPathKeys(key);
  const found = keys.flatMap((each) => oneToldBy(graph, each) ?? []);
  return found.length === keys.length ? found : undefined;
}

/**
 * The route with this key. A key holds the numbers of statements, and those shift when another is written before them: where no route
 * has the key, the one that differs from it in nothing but such numbers is meant. Of several such, none is.
 */
function oneToldBy(graph: KnowledgeGraph, key: string): Path | undefined {
  const through = pathsThrough(graph, recordsOf(graph, key));
  const exact = through.find((path) => pathKey(path) === key);
  if (exact) return exact;
  const [alike, ...others] = through.filter((path) => unnumbered(pathKey(path)) === unnumbered(key));
  return others.length === 0 ? alike : undefined;
}

/** The records on a route, read from its key alone: a relation in it may be numbered otherwise now. Nothing once one is gone. */
function recordsOf(graph: KnowledgeGraph, key: string): readonly NodeId[] {
  const [start = '', ...edges] = key.split(' ');
  const ids = [start];
  for (const edge of edges) {
    const [, source = '', target = ''] = edge.split(':');
    ids.push(source === ids.at(-1) ? target : source);
  }
  const known = ids.flatMap((id) => graph.find(id)?.id ?? []);
  return known.length === ids.length ? known : [];
}

/** With whose statement each relation is a part of, but not which of them. */
const unnumbered = (key: string): string => key.replace(/\.\d+(?= |$)/g, '');

/** What a route joins, in the fewest words: its ends, or every start and where they meet. */
export function endNames(graph: KnowledgeGraph, paths: readonly Path[]): string {
  const ends = paths.map((path) => nodesOf(path).at(-1) ?? path.start);
  const ids = [...new Set([...paths.map(({ start }) => start), ...ends])];
  return ids.map((id) => graph.node(id).name).join(' – ');
}
