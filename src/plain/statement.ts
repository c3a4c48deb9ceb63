import { originalText, type KnowledgeGraph, type Provenance } from '../../graph/index.ts';
import { foreign } from '../words/foreign.ts';
import type { Words } from '../words/language-pack.ts';
import type { Language } from '../words/language.ts';
import type { plain } from '../words/nl/plain.ts';
import type { Piece as Detail } from '../words/nl/provenance.ts';
import type { recordWords } from '../words/nl/record.ts';
import type { termWords } from '../words/nl/terms.ts';
import { markup, externalLink, replaceParts, type Piece } from './markup.ts';

/** What the page is written from: one toolbox, and the words of one language. */
export interface PlainContext {
  readonly graph: KnowledgeGraph;
  readonly language: Language;
  readonly words: Words;
  readonly own: typeof plain;
  readonly record: typeof recordWords;
  readonly terms: typeof termWords;
  readonly placeOf: (graph: KnowledgeGraph, from: Provenance) => string;
  readonly detailOf: (from: Provenance) => readonly Detail[];
}

/** A text of the toolbox, with its language where that is not the page's. */
export function ofToolbox({ graph, language }: PlainContext, text: string): Piece {
  const lang = foreign(graph, language, text);
  return lang === undefined ? text : markup`<span lang="${lang}">${text}</span>`;
}

/** The toolbox's own words for what is translated. */
function originals({ graph, own }: PlainContext, texts: readonly (string | undefined)[]): Piece {
  const found = texts.flatMap((text) => (text === undefined ? [] : (originalText(graph, text) ?? [])));
  if (found.length === 0) return [];
  return markup` ${own.inDutch} <span lang="${graph.toolbox.language}">${found.join(' ')}</span>`;
}

/** Where a statement stands, in short, and whether we have inferred it. */
export const placeText = ({ graph, words, placeOf }: PlainContext, from: Provenance): string =>
  placeOf(graph, from) + (from.basis === 'inferred' ? `, ${words.basis.inferred}` : '');

/**
 * The source of a statement: a part of the document, or a page of today with its date. It opens to show lines, reason and address; in
 * print it shows the reason and the address.
 */
function source(context: PlainContext, from: Provenance, text?: string): Piece {
  const { words, detailOf } = context;
  const now = from.layer === 'now' ? from : undefined;
  const linked = now ? [[now.url, externalLink(now.url)] as const] : [];
  const detail = detailOf(from).map((piece) =>
    typeof piece === 'string' ? replaceParts(piece, linked) : ofToolbox(context, piece.own),
  );
  const label = markup`<span class="visually-hidden">${words.record.source}: </span>${placeText(context, from)}`;
  const printed = [
    from.reason === undefined ? [] : ofToolbox(context, from.reason),
    now ? ` ${now.url}` : '',
  ];
  return [
    markup`<details class="${from.layer}"><summary>${label}</summary><p>${detail}${originals(context, [text, from.reason, now?.checked])}</p></details>`,
    now || from.reason !== undefined ? markup` <span class="printed">${printed}</span>` : [],
  ];
}

/** What the toolbox says, with its source, which also holds its own words if it is translated. */
export const said = (
  context: PlainContext,
  { text, from, lost = false }: { text: string; from: Provenance; lost?: boolean },
  around: { readonly before?: Piece; readonly after?: Piece } = {},
): Piece => {
  const own = ofToolbox(context, text);
  return markup`${around.before}${lost ? markup`<em>${own}</em>` : own}${around.after} ${source(context, from, text)}`;
};

/** A statement with its source. It must not be inside a `p` element, which the `details` element would end. */
export const sourced = (context: PlainContext, from: Provenance, ...text: readonly Piece[]): Piece =>
  markup`${text} ${source(context, from)}`;
