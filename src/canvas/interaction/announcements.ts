import { experienceFacts, phraseFact, textOf, type NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import { joinedTo, type JoinedFact } from '../../state/view/joined.ts';
import type { Texts } from '../../words/texts.ts';

/** Announces a card: what the map shows of it, and the number of its neighbours in and out of view. */
export function cardAnnouncement(explorer: Explorer, texts: Texts, id: NodeId, note?: string): string {
  const { drawingWords } = texts.part('drawing');
  const { graph, edges, now } = explorer;
  const { layers } = graph.vocabulary;
  const node = graph.node(id);
  const category = graph.categoryOf(id);
  const [own] = experienceFacts(graph, node).filter(({ qualifiers }) => qualifiers.by === undefined);
  const status = own && textOf(phraseFact(graph, own, { form: 'object' }));
  const joined = new Set(joinedTo(graph, id, edges).map(({ far }) => far));
  const all = [...graph.out(id), ...graph.in(id)]
    .filter(({ from }) => now || from.layer === 'toolbox')
    .map(({ source, target }) => (source === id ? target : source));
  const away = new Set(
    all.filter((far) => !explorer.isVisible(far) && (now || graph.node(far).layer === 'toolbox')),
  );
  return [
    node.name,
    graph.wordsOf(node).one,
    node.layer === 'now' ? layers.now : [],
    category === undefined ? [] : graph.node(category).name,
    status ?? [],
    note ?? [],
    explorer.selected?.id === id ? drawingWords.chosen : [],
    drawingWords.joined(joined.size, away.size),
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
