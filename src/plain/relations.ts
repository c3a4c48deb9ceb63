import { limitOf, neighbourhood, phrasesOf, type GraphNode, type Layer } from '../../graph/index.ts';
import { markup, type Piece } from './markup.ts';
import { sourced, type PlainContext } from './statement.ts';

/** Every relation of a node as a sentence, except those that its applications show. */
export function relationsOf(context: PlainContext, node: GraphNode, layer: Layer): Piece[] {
  const { graph, own, words } = context;
  const { application, layers } = graph.vocabulary;
  const elsewhere = [application.group, application.type];
  return neighbourhood(graph, node.id)
    .filter(({ relation, way }) => way === 'back' || !elsewhere.includes(relation))
    .flatMap(({ way, edges }) => edges.map((edge) => ({ way, edge })))
    .filter(({ edge }) => edge.from.layer === layer)
    .map(({ way, edge }) => {
      const to = way === 'forward' ? edge.target : edge.source;
      const phrases = phrasesOf(graph, { start: node.id, steps: [{ edge, way, to }] });
      // A sentence on its own says that it is about today; here the heading does.
      const sentence = phrases
        .filter(({ text, node: named }) => named !== undefined || text !== `${layers.now}: `)
        .map(({ text, node: named }) =>
          named === undefined || named === node.id ? text : markup`<a href="#${named}">${text}</a>`,
        );
      const limit = limitOf(graph, edge);
      const more = [
        ...(limit === undefined ? [] : [` ${words.record.onlyFor(limit)}`]),
        ...(edge.note === undefined ? [] : [` ${own.noted(edge.note)}`]),
      ];
      return sourced(context, edge.from, sentence, more);
    });
}
