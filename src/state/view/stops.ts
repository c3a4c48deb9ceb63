import type { KnowledgeGraph } from '../../../graph/index.ts';

/** What a reader calls a stop: a record by its name, a kind by its plural. */
export function stopName(graph: KnowledgeGraph, word: string): string {
  return graph.vocabulary.kinds[word]?.many ?? graph.find(word)?.name ?? word;
}
