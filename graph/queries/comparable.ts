import type { KnowledgeGraph } from '../knowledge-graph.ts';

/** How few and how many records can be compared. */
export const COMPARED = { least: 2, most: 4 } as const;

/** Whether these are two to four different, existing records of one kind. */
export function comparable(graph: KnowledgeGraph, ids: readonly string[]): boolean {
  const kinds = new Set(ids.map((id) => graph.find(id)?.kind));
  return (
    ids.length >= COMPARED.least &&
    ids.length <= COMPARED.most &&
    new Set(ids).size === ids.length &&
    kinds.size === 1 &&
    !kinds.has(undefined)
  );
}
