import type { KnowledgeGraph } from '../../../graph/index.ts';

/** The name of a stop: of a node its name, of a kind its plural. */
export function stopName(graph: KnowledgeGraph, word: string): string {
  return graph.vocabulary.kinds[word]?.many ?? graph.find(word)?.name ?? word;
}
