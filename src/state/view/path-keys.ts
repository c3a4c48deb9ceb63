import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import { parsePathKey } from '../../../graph/index.ts';

/** Connecting nodes are shown by several paths at once: one key for all of them, and the path keys that it joins. */
export const joinPathKeys = (keys: readonly string[]): string => keys.join(' + ');
export const splitPathKeys = (key: string): string[] => key.split(' + ');

/** The ids of the edges of a path, or of several, from the key. */
export const pathEdges = (key: string): readonly string[] =>
  splitPathKeys(key).flatMap((each) => parsePathKey(each).edges);

/** The nodes of a path, or of several, from the key: the starts come first. */
export function pathNodes(key: string, graph: KnowledgeGraph): NodeId[] {
  const starts = splitPathKeys(key).flatMap((each) => graph.find(parsePathKey(each).start)?.id ?? []);
  const ends = pathEdges(key).flatMap((id) => {
    const edge = graph.edge(id);
    return edge ? [edge.source, edge.target] : [];
  });
  return [...new Set([...starts, ...ends])];
}
