import { factOfEdge, neighbourhood, phraseFact, type GraphNode, type Layer } from '../../graph/index.ts';
import { markup, type Piece } from './markup.ts';
import { sourced, type PlainContext } from './statement.ts';

/** Every relation of a node as a sentence, except those that its applications show. */
export function relationsOf(context: PlainContext, node: GraphNode, layer: Layer): Piece[] {
  const { graph } = context;
  const { application } = graph.vocabulary;
  const elsewhere = [application.group, application.type];
  return neighbourhood(graph, node.id)
    .filter(({ relation, way }) => way === 'back' || !elsewhere.includes(relation))
    .flatMap(({ way, edges }) => edges.map((edge) => ({ way, edge })))
    .filter(({ edge }) => edge.from.layer === layer)
    .map(({ way, edge }) => {
      const fact = factOfEdge(graph, edge, way);
      const sentence = phraseFact(graph, fact, { sourced: true, under: layer }).map(
        ({ text, node: named }) =>
          named === undefined || named === node.id ? text : markup`<a href="#${named}">${text}</a>`,
      );
      return sourced(context, edge.from, sentence);
    });
}
