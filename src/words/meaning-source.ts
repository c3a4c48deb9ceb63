import type { KnowledgeGraph, MeaningSource, Provenance } from '../../graph/index.ts';
import type { termWords } from './nl/terms.ts';

/** The source of a term's meaning, worded for a reader in a language. */
export function meaningSource(
  graph: KnowledgeGraph,
  from: MeaningSource,
  { ours, source }: typeof termWords,
  placeOf: (graph: KnowledgeGraph, from: Provenance) => string,
): string {
  if (from === 'ours') return ours;
  if ('work' in from) return `${source} ${from.work}, ${from.entry}`;
  return `${source} ${graph.vocabulary.layers[from.layer]}, ${placeOf(graph, from)}`;
}
