import type { KnowledgeGraph, Stop } from '../../graph/index.ts';

/** A word for an end or a stop of a route, the id of a record or the name of a kind, as the graph understands it. */
export function stopOf(graph: KnowledgeGraph, word: string): Stop | undefined {
  if (Object.hasOwn(graph.vocabulary.kinds, word)) return { kind: word };
  const node = graph.find(word);
  return node && { id: node.id };
}

/** What a reader calls it: a record by its name, a kind by its plural. */
export function stopName(graph: KnowledgeGraph, word: string): string {
  return graph.vocabulary.kinds[word]?.many ?? graph.find(word)?.name ?? word;
}
