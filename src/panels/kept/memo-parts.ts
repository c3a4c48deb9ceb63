import {
  capital,
  type GraphNode,
  type KnowledgeGraph,
  type Layer,
  type Provenance,
} from '../../../graph/index.ts';
import type { Texts } from '../../words/texts.ts';
import { own, type Block, type Level, type Part, type Parts } from './memo-model.ts';
import type { Sources } from './memo-sources.ts';

/** What the functions that write a part of a memo have in common. */
export interface MemoContext {
  readonly graph: KnowledgeGraph;
  readonly texts: Texts;
  readonly sources: Sources;
  /** Whether statements of today are included. */
  readonly now: boolean;
}

export const heading = (level: Level, text: string): Block => ({ kind: 'heading', level, text });
export const paragraph = (parts: Parts): Block => ({ kind: 'paragraph', parts });
export const small = (parts: Parts): Block => ({ kind: 'paragraph', parts, small: true });

/** The items of one layer. A memo never mixes layers. */
export const ofLayer = <T extends { readonly from: Provenance }>(list: readonly T[], layer: Layer): T[] =>
  list.filter(({ from }) => from.layer === layer);

/** A heading over one text or several; nothing if there are none. */
export function section(text: string, items: readonly Parts[]): Block[] {
  const [first] = items;
  if (!first) return [];
  return [heading(3, text), items.length === 1 ? paragraph(first) : { kind: 'list', items }];
}

/** The kind of a record, where the toolbox names it, and its category. */
export function identity({ graph, sources }: MemoContext, node: GraphNode): Parts {
  const { categoryOf, relations } = graph.vocabulary;
  const belongs = graph.out(node.id).filter(({ relation }) => relation === categoryOf);
  return [
    { strong: capital(graph.wordsOf(node).one) },
    ...sources.cite(node.from),
    ...belongs.flatMap(({ target, relation, from }): Part[] => [
      `. ${relations[relation]?.heading}: ${graph.node(target).name}`,
      ...sources.cite(from),
    ]),
  ];
}

export const otherNames = (
  { graph, texts, sources }: MemoContext,
  node: GraphNode,
  layer: Layer,
  label: string,
): Parts[] =>
  ofLayer(node.otherNames, layer).map(({ name, from }) => [
    `${label} `,
    ...sources.withCitation(own(graph, texts.language, name), from),
  ]);
