import {
  factOfEdge,
  neighbourhood,
  phraseFact,
  type Fact,
  type GraphNode,
  type Layer,
} from '../../graph/index.ts';
import { markup, type Piece } from './markup.ts';
import { sourced, type PlainContext } from './statement.ts';

/** Every relation of a node as a fact, except those that its applications show. */
export function relationFactsOf(
  { graph }: Pick<PlainContext, 'graph'>,
  node: GraphNode,
  layer: Layer,
): Fact[] {
  const { application } = graph.vocabulary;
  const elsewhere = [application.group, application.type];
  return neighbourhood(graph, node.id)
    .filter(({ relation, way }) => way === 'back' || !elsewhere.includes(relation))
    .flatMap(({ way, edges }) => edges.map((edge) => ({ way, edge })))
    .filter(({ edge }) => edge.from.layer === layer)
    .map(({ way, edge }) => factOfEdge(graph, edge, way));
}

/** The same as sentences. */
export const relationsOf = (context: PlainContext, node: GraphNode, layer: Layer): Piece[] =>
  relationFactsOf(context, node, layer).map((fact) => {
    const sentence = phraseFact(context.graph, fact, { sourced: true, under: layer }).map(
      ({ text, node: named }) =>
        named === undefined || named === node.id ? text : markup`<a href="#${named}">${text}</a>`,
    );
    return sourced(context, fact.from, sentence);
  });
