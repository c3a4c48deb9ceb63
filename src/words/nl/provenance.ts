import type { KnowledgeGraph, Provenance } from '../../../graph/index.ts';

/** Where a statement comes from, as a reader is told it. */
export function placeOf(graph: KnowledgeGraph, from: Provenance): string {
  if (from.layer === 'toolbox') return graph.toolbox.document.parts[from.part]?.name ?? from.part;
  return `${new URL(from.url).host.replace(/^www\./, '')}, gezien ${from.date}`;
}

/** The rest of it, for whoever asks. */
export function detailOf(from: Provenance): string {
  const where =
    from.layer === 'toolbox'
      ? `Regels ${from.lines.map(([first, last]) => (first === last ? first : `${first}-${last}`)).join(', ')} van het document.`
      : `${from.checked} Gezien in ${from.date}, in een bewaarde versie: ${from.url}`;
  return from.basis === 'inferred' ? `Door ons afgeleid: ${from.reason ?? ''} ${where}` : where;
}
