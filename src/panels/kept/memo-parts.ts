import type { GraphNode, KnowledgeGraph, Layer } from '../../../graph/index.ts';
import type { Block, Part, Parts } from './memo-model.ts';
import type { Sources } from './memo-sources.ts';

/** What a part of a memo is told from. */
export interface Telling {
  readonly graph: KnowledgeGraph;
  readonly sources: Sources;
  /** Whether what is known of today is told too. */
  readonly now: boolean;
}

export const paragraph = (parts: Parts): Block => ({ kind: 'paragraph', parts });

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

export const otherNames = ({ sources }: Telling, node: GraphNode, layer: Layer, label: string): Parts[] =>
  node.otherNames
    .filter(({ from }) => from.layer === layer)
    .map(({ name, from }) => sources.said(`${label} ${name}`, from));

const capital = (text: string): string => text.charAt(0).toLocaleUpperCase('nl') + text.slice(1);
