import type { KnowledgeGraph, Provenance } from '../../../graph/index.ts';
import type { Texts } from '../../words/texts.ts';

/** The source mark of a provenance: the part of the document or the page, and whether we inferred it. */
export function markOf(graph: KnowledgeGraph, from: Provenance, texts: Texts): string {
  const place = texts.part('fact').placeOf(graph, from);
  return from.basis === 'inferred' ? `${place}, ${texts.words.basis.inferred}` : place;
}
