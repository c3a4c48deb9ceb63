import { phrasePath, textOf, type KnowledgeGraph, type Path } from '../../graph/index.ts';

/** A path as the sentence that a reader sees. */
export const sentenceOf = (graph: KnowledgeGraph, path: Path): string => textOf(phrasePath(graph, path));
