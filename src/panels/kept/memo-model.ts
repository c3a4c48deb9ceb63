import type { KnowledgeGraph } from '../../../graph/index.ts';
import { foreign } from '../../words/foreign.ts';
import type { Language } from '../../words/language.ts';

/** A piece of a sentence: words, words in another language than the page's, the number of a source, an address to follow, or one that is only told as it was printed. */
export type Part =
  | string
  | { readonly text: string; readonly lang: string }
  | { readonly strong: string }
  | { readonly ref: number }
  | { readonly url: string }
  | { readonly printed: string };

/** Another toolbox may bring addresses of any sort; only those of the web are followed. */
export const isOfTheWeb = (url: string): boolean => /^https?:\/\//i.test(url);

export type Parts = readonly Part[];

/** What the toolbox says in its own words. */
export function own(graph: KnowledgeGraph, language: Language, text: string): Part {
  const lang = foreign(graph, language);
  return lang === undefined ? text : { text, lang };
}

export type Block =
  | { readonly kind: 'heading'; readonly level: 1 | 2 | 3; readonly text: string }
  | { readonly kind: 'paragraph'; readonly parts: Parts }
  | { readonly kind: 'list'; readonly items: readonly Parts[] }
  /** What the reader wrote, line by line, under a label. */
  | { readonly kind: 'note'; readonly label: string; readonly lines: readonly string[] }
  /** What is known of today: visibly apart from all else. */
  | { readonly kind: 'apart'; readonly blocks: readonly Block[] }
  /** Numbered from 1. */
  | { readonly kind: 'sources'; readonly items: readonly Parts[] };

/** A text to take along, before it is written as one thing or another. */
export interface Memo {
  readonly title: string;
  readonly blocks: readonly Block[];
}
