import { nodeId, paths, phrasePath, textOf, type KnowledgeGraph, type Path } from '../../graph/index.ts';

/** A path as the sentence that a reader sees. */
export const sentenceOf = (graph: KnowledgeGraph, path: Path): string => textOf(phrasePath(graph, path));

/** The sentences of the paths between two records. */
export const sentencesBetween = (graph: KnowledgeGraph, from: string, to: string): string[] =>
  paths(graph, { from: { id: nodeId(from) }, to: { id: nodeId(to) } }).map((path) => sentenceOf(graph, path));
