import type { KnowledgeGraph, Provenance } from '../../graph/index.ts';
import type { Words } from '../words/language-pack.ts';
import type { Language } from '../words/language.ts';
import type { plain } from '../words/nl/plain.ts';
import type { Piece as Said } from '../words/nl/provenance.ts';
import type { termWords } from '../words/nl/terms.ts';
import { markup, outward, woven, type Piece } from './markup.ts';

/** What a page of text is told from: one toolbox, and the words of one language. */
export interface Telling {
  readonly graph: KnowledgeGraph;
  readonly language: Language;
  readonly words: Words;
  readonly own: typeof plain;
  readonly terms: typeof termWords;
  readonly placeOf: (graph: KnowledgeGraph, from: Provenance) => string;
  readonly detailOf: (from: Provenance) => readonly Said[];
}

/** The toolbox's own words, marked where the page speaks another language. */
export const itsOwn = ({ graph, language }: Telling, text: string): Piece =>
  language === graph.toolbox.language ? text : markup`<span lang="${graph.toolbox.language}">${text}</span>`;

/**
 * Where a statement stands: the part of the document, or the page of today and its date. The lines, the reason and the address on
 * request; on paper, which cannot be asked, the reason and the address.
 */
function whence(telling: Telling, from: Provenance): Piece {
  const { graph, words, placeOf, detailOf } = telling;
  const now = from.layer === 'now' ? from : undefined;
  const linked = now ? [[now.url, outward(now.url)] as const] : [];
  const detail = detailOf(from).map((piece) =>
    typeof piece === 'string' ? woven(piece, linked) : itsOwn(telling, piece.own),
  );
  const place = [placeOf(graph, from), from.basis === 'inferred' ? `, ${words.basis.inferred}` : ''];
  const label = markup`<span class="visually-hidden">${words.record.source}: </span>${place}`;
  const printed = [from.reason === undefined ? [] : itsOwn(telling, from.reason), now ? ` ${now.url}` : ''];
  return [
    markup`<details class="${from.layer}"><summary>${label}</summary><p>${detail}</p></details>`,
    now || from.reason !== undefined ? markup` <span class="printed">${printed}</span>` : [],
  ];
}

/** One statement with where it stands; never inside a paragraph, which what can be opened would end. */
export const said = (telling: Telling, from: Provenance, ...text: readonly Piece[]): Piece =>
  markup`${text} ${whence(telling, from)}`;
