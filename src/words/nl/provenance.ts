import type { KnowledgeGraph, Provenance } from '../../../graph/index.ts';

/** A piece of a text: our words, or the toolbox's own. */
export type Piece = string | { readonly own: string };

/** The provenance of a statement, in short. */
export function placeOf(graph: KnowledgeGraph, from: Provenance): string {
  if (from.layer === 'toolbox') return graph.toolbox.document.parts[from.part]?.name ?? from.part;
  return `${new URL(from.url).host.replace(/^www\./, '')}, gezien ${from.date}`;
}

function linesOf(lines: readonly (readonly [first: number, last: number])[]): string {
  const ranges = lines.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return `${/^\d+$/.test(ranges.join()) ? 'Regel' : 'Regels'} ${ranges.join(', ')}`;
}

/** The details of a provenance, which open on request. */
export function detailOf(from: Provenance): readonly Piece[] {
  const where: readonly Piece[] =
    from.layer === 'toolbox'
      ? [`${linesOf(from.lines)} van het document.`]
      : [{ own: from.checked }, ` Gezien in ${from.date}, in een bewaarde versie: ${from.url}`];
  if (from.basis === 'stated') return where;
  return ['Door ons afgeleid: ', { own: from.reason ?? '' }, ' ', ...where];
}
