import { factOfEdge, factsOf, type Fact, type KnowledgeGraph } from '../../graph/index.ts';

/** Every fact of every record, and what every edge states, read from either end. */
export const allFacts = (graph: KnowledgeGraph): Fact[] => [
  ...graph.nodes.flatMap(({ id }) => factsOf(graph, id)),
  ...graph.edges.flatMap((edge) => [factOfEdge(graph, edge, 'forward'), factOfEdge(graph, edge, 'back')]),
];
