import {
  capital,
  type GraphNode,
  type KnowledgeGraph,
  type Layer,
  type Provenance,
} from '../../../graph/index.ts';
import type { Texts } from '../../words/texts.ts';
import { own, type Block, type Part, type Parts } from './memo-model.ts';
import type { Sources } from './memo-sources.ts';

/** What a part of a memo is told from. */
export interface Telling {
  readonly graph: KnowledgeGraph;
  readonly texts: Texts;
  readonly sources: Sources;
  /** Whether what is known of today is told too. */
  readonly now: boolean;
}

export const paragraph = (parts: Parts): Block => ({ kind: 'paragraph', parts });

/** Of what a record says, what one layer says: the memo never mixes them. */
export const ofLayer = <T extends { readonly from: Provenance }>(list: readonly T[], layer: Layer): T[] =>
  list.filter(({ from }) => from.layer === layer);

/** A heading over one text or several; no heading over nothing. */
export function section(text: string, items: readonly Parts[]): Block[] {
  const [first] = items;
  if (!first) return [];
  return [
    { kind: 'heading', level: 3, text },
    items.length === 1 ? paragraph(first) : { kind: 'list', items },
  ];
}

/** What a record is, where it is named, and what it belongs to. */
export function identity({ graph, sources }: Telling, node: GraphNode): Parts {
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
  { graph, texts, sources }: Telling,
  node: GraphNode,
  layer: Layer,
  label: string,
): Parts[] =>
  ofLayer(node.otherNames, layer).map(({ name, from }) => [
    `${label} `,
    ...sources.said(own(graph, texts.language, name), from),
  ]);
