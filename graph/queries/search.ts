import MiniSearch from 'minisearch';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode, NodeId } from '../model.ts';

export interface Hit {
  readonly id: NodeId;
  /** The name, other name, place or organisation that was found, where it is not the record's own name. */
  readonly because?: string;
}

/** Lower case without diacritics, so that "coöptatie" and "cooptatie" are one word. */
export const fold = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase();

const words = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

/** A word and its endings of four letters or more, so that "woning" finds "koopwoning". */
const withEndings = (word: string): string[] => [
  word,
  ...Array.from({ length: Math.max(0, word.length - 5) }, (_, index) => word.slice(index + 2)),
];

/** What is searched in one record: its names, its places and the records next to it that carry its name in a reader's mind. */
function textsOf(graph: KnowledgeGraph, node: GraphNode): string[] {
  const { places } = graph.toolbox;
  const organisations = graph
    .out(node.id)
    .filter(({ target }) => graph.node(target).kind === 'source')
    .map(({ target }) => graph.node(target).name);
  return [
    node.name,
    ...node.otherNames.map(({ name }) => name),
    ...node.places.map(({ place }) => places[place] ?? place),
    ...node.addresses.map(({ printed }) => printed),
    ...organisations,
  ];
}

/** Searches names, other names, places and organisations. Built once for a graph. */
export function createSearch(graph: KnowledgeGraph): (query: string) => Hit[] {
  const index = new MiniSearch<{ id: string; name: string; other: string }>({
    fields: ['name', 'other'],
    tokenize: (text) => words(text).flatMap(withEndings),
    processTerm: (term) => term,
    searchOptions: { tokenize: words, boost: { name: 3 }, combineWith: 'AND' },
  });
  const texts = new Map(graph.nodes.map((node) => [node.id, textsOf(graph, node)]));
  index.addAll([...texts].map(([id, [name = '', ...others]]) => ({ id, name, other: others.join(' ') })));

  return (query) => {
    const asked = words(query);
    if (asked.length === 0) return [];
    const results = index.search(query, {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
    });
    return results.map((result) => {
      const id = result.id as NodeId;
      const [name = '', ...others] = texts.get(id) ?? [];
      const has = (text: string) => asked.some((word) => fold(text).includes(word));
      const because = has(name) ? undefined : others.find(has);
      return { id, ...(because !== undefined && { because }) };
    });
  };
}
