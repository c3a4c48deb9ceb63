import { phrasePath, textOf, type KnowledgeGraph, type Path } from '../../graph/index.ts';

/** A path as a reader reads it. */
export const sentenceOf = (graph: KnowledgeGraph, path: Path): string => textOf(phrasePath(graph, path));
