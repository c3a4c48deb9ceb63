import type { KnowledgeGraph } from '../../../graph/index.ts';
import { foreign } from '../../words/foreign.ts';
import type { Language } from '../../words/language.ts';

/**
 * A piece of a sentence: text, text in another language than the page's, the number of a source, an address
 * to follow, or an address as it was printed.
 */
export type Part =
  | string
  | { readonly text: string; readonly lang: string }
  | { readonly strong: string }
  | { readonly ref: number }
  | { readonly url: string }
  | { readonly printed: string };

/** Only web addresses become links, because another toolbox may have addresses of any kind. */
export const isOfTheWeb = (url: string): boolean => /^https?:\/\//i.test(url);

export type Parts = readonly Part[];

/** A text of the toolbox, or what is `shown` of it, with its language where that is not the page's. */
export function own(graph: KnowledgeGraph, language: Language, text: string, shown: string = text): Part {
  const lang = foreign(graph, language, text);
  return lang === undefined ? shown : { text: shown, lang };
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly parts: Parts }
  | { readonly kind: 'list'; readonly items: readonly Parts[] }
  /** The reader's note, line by line, under a label. */
  | { readonly kind: 'note'; readonly label: string; readonly lines: readonly string[] }
  /** Statements of today, visibly apart from everything else. */
  | { readonly kind: 'apart'; readonly blocks: readonly Block[] }
  /** Numbered from 1. */
  | { readonly kind: 'sources'; readonly items: readonly Parts[] };

/** The text of a memo, independent of the file format. */
export interface Memo {
  readonly title: string;
  readonly blocks: readonly Block[];
}
