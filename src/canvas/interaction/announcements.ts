import { experienceFacts, phraseFact, textOf, type NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import { joinedTo, type JoinedFact } from '../../state/view/joined.ts';
import { expandableFrom } from '../../state/view/expandable.ts';
import type { Texts } from '../../words/texts.ts';

/** Announces a card: what the map shows of it, and the number of its neighbours in view and of those that can be added. */
export function cardAnnouncement(explorer: Explorer, texts: Texts, id: NodeId, note?: string): string {
  const { drawingWords } = texts.part('drawing');
  const { graph, edges } = explorer;
  const { layers } = graph.vocabulary;
  const node = graph.node(id);
  const category = graph.categoryOf(id);
  const [own] = experienceFacts(graph, node).filter(({ qualifiers }) => qualifiers.by === undefined);
  const status = own && textOf(phraseFact(graph, own, { form: 'object' }));
  const joined = new Set(joinedTo(graph, id, edges).map(({ far }) => far));
  return [
    node.name,
    graph.wordsOf(node).one,
    node.layer === 'now' ? layers.now : [],
    category === undefined ? [] : graph.node(category).name,
    status ?? [],
    note ?? [],
    explorer.selected?.id === id ? drawingWords.chosen : [],
    drawingWords.joined(joined.size, expandableFrom(explorer, id).ids.length),
  ]
    .flat()
    .join(', ');
}

/** Announces the edges that lead from one card to another: "is bedoeld voor: ". */
export function edgesAnnouncement({ graph, edges }: Explorer, from: NodeId, to: NodeId): string {
  const phrase = ({ fact }: JoinedFact): string => {
    const phrases = phraseFact(graph, fact, { form: 'predicate' });
    return textOf(phrases.filter(({ node }) => node !== to))
      .replace(/ {2,}/g, ' ')
      .trim();
  };
  const between = joinedTo(graph, from, edges).filter(({ far }) => far === to);
  return between.length === 0 ? '' : `${between.map(phrase).join('; ')}: `;
}
