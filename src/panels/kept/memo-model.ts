import type { KnowledgeGraph } from '../../../graph/index.ts';
import { foreign } from '../../words/foreign.ts';
import type { Language } from '../../words/language.ts';

/**
 * A piece of a sentence: text, text in another language than the page's, the number of a source, a text that
 * leads to an address, an address to follow, or an address as it was printed.
 */
export type Part =
  | string
  | { readonly text: string; readonly lang: string }
  | { readonly strong: string }
  | { readonly ref: number }
  | { readonly label: string; readonly url: string }
  | { readonly url: string }
  | { readonly printed: string };

/** Only web addresses become links, because another toolbox may have addresses of any kind. */
export const isOfTheWeb = (url: string): boolean => /^https?:\/\//i.test(url);

/** A text without the characters that no file can hold, whatever a reader pasted into it. */
export const writable = (text: string): string =>
  text.replace(/[\p{Surrogate}\ufffe\uffff]|(?![\t\r\n])\p{Control}/gu, '');

export type Parts = readonly Part[];

/** A text of the toolbox, or what is `shown` of it, with its language where that is not the page's. */
export function own(graph: KnowledgeGraph, language: Language, text: string, shown: string = text): Part {
  const lang = foreign(graph, language, text);
  return lang === undefined ? shown : { text: shown, lang };
}

/** One line of a table cell. What is known today stands in a line of its own, visibly apart. */
export interface Line {
  readonly parts: Parts;
  readonly now?: true;
}
export type Cell = readonly Line[];

/** The rows of a table that belong together, under a label over the whole width. The first cell of a row names it. */
export interface RowGroup {
  readonly label: string;
  /** What the label does not mean. */
  readonly note?: string;
  readonly rows: readonly (readonly Cell[])[];
}

/** The drawing as a picture. */
export interface MemoPicture {
  readonly png: Uint8Array<ArrayBuffer>;
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** What the picture shows, for who does not see it. */
  readonly alt: string;
}

export type Level = 1 | 2 | 3 | 4;

export type Block =
  /** A part that is no more of the memo itself begins on a new page. */
  | { readonly kind: 'heading'; readonly level: Level; readonly text: string; readonly newPage?: true }
  /** What is about the memo itself is in small print. */
  | { readonly kind: 'paragraph'; readonly parts: Parts; readonly small?: true }
  | { readonly kind: 'list'; readonly items: readonly Parts[] }
  | { readonly kind: 'table'; readonly head: readonly string[]; readonly groups: readonly RowGroup[] }
  | { readonly kind: 'picture'; readonly picture: MemoPicture }
  /** The reader's note, line by line, under a label. */
  | { readonly kind: 'note'; readonly label: string; readonly lines: readonly string[] }
  /** Statements of today, visibly apart from everything else. */
  | { readonly kind: 'apart'; readonly blocks: readonly Block[] }
  /** Sources by number, the first of which has this one. */
  | { readonly kind: 'sources'; readonly first: number; readonly items: readonly Parts[] };

/** The text of a memo, independent of the file format. */
export interface Memo {
  readonly title: string;
  readonly blocks: readonly Block[];
}
