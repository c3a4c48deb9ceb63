import type { GraphNode, KnowledgeGraph } from '../../../graph/index.ts';

const SIGNS = 4;

/**
 * A record's short name, for a link that would else be too long: a point and four signs. They follow from the id alone, so that a
 * link stays good when other records come or go.
 */
export function codeOf(id: string): string {
  // FNV-1a, 32 bits.
  let value = 0x811c9dc5;
  for (const letter of id) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `.${value.toString(36).padStart(SIGNS, '0').slice(-SIGNS)}`;
}

/** The record of an id or a short name; nothing where two records share one. */
export function findRecord(graph: KnowledgeGraph, word: string): GraphNode | undefined {
  if (!word.startsWith('.')) return graph.find(word);
  const found = graph.nodes.filter(({ id }) => codeOf(id) === word);
  return found.length === 1 ? found[0] : undefined;
}
