import type { KnowledgeGraph, Provenance } from '../../../graph/index.ts';
import type { Piece } from '../nl/provenance.ts';

/** The provenance of a statement, in short. */
export function placeOf(graph: KnowledgeGraph, from: Provenance): string {
  if (from.layer === 'toolbox') return graph.toolbox.document.parts[from.part]?.name ?? from.part;
  return `${new URL(from.url).host.replace(/^www\./, '')}, seen ${from.date}`;
}

function linesOf(lines: readonly (readonly [first: number, last: number])[]): string {
  const ranges = lines.map(([first, last]) => (first === last ? `${first}` : `${first}-${last}`));
  return `${/^\d+$/.test(ranges.join()) ? 'Line' : 'Lines'} ${ranges.join(', ')}`;
}

/** The details of a provenance, which open on request. */
export function detailOf(from: Provenance): readonly Piece[] {
  const where: readonly Piece[] =
    from.layer === 'toolbox'
      ? [`${linesOf(from.lines)} of the document.`]
      : [{ own: from.checked }, ` Seen in ${from.date}, in a stored version: ${from.url}`];
  if (from.basis === 'stated') return where;
  return ['Inferred by us: ', { own: from.reason ?? '' }, ' ', ...where];
}
