import type { GraphNode, KnowledgeGraph } from '../../../graph/index.ts';

const LENGTH = 4;

/**
 * A node's short code, for a link that would otherwise be too long: a point and four characters. It follows from the id alone, so that a
 * link stays good when other records come or go.
 */
export function codeOf(id: string): string {
  // FNV-1a, 32 bits.
  let value = 0x811c9dc5;
  for (const letter of id) value = Math.imul(value ^ (letter.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return `.${value.toString(36).padStart(LENGTH, '0').slice(-LENGTH)}`;
}

/** The node with an id or a short code; nothing where two nodes share the code. */
export function findNode(graph: KnowledgeGraph, word: string): GraphNode | undefined {
  if (!word.startsWith('.')) return graph.find(word);
  const found = graph.nodes.filter(({ id }) => codeOf(id) === word);
  return found.length === 1 ? found[0] : undefined;
}
