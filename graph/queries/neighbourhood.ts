import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphEdge, NodeId } from '../model.ts';
import type { Way } from '../vocabulary.ts';

/** The records that one relation, read in one direction, joins to a record. */
export interface Neighbours {
  readonly relation: string;
  readonly way: Way;
  /** The heading over these records, as read from the record. */
  readonly heading: string;
  /** Distinct records, in the order of the toolbox. */
  readonly ids: readonly NodeId[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The neighbours of a record, by relation and direction, in the vocabulary's order. Parallel edges count as
 * one record.
 * @throws UnknownNodeError
 */
export function neighbourhood(graph: KnowledgeGraph, id: NodeId): Neighbours[] {
  const { relations } = graph.vocabulary;
  const ends = [
    { way: 'forward', edges: graph.out(id), far: (edge: GraphEdge) => edge.target },
    { way: 'back', edges: graph.in(id), far: (edge: GraphEdge) => edge.source },
  ] as const;
  return Object.entries(relations).flatMap(([relation, words]) =>
    ends.flatMap(({ way, edges, far }) => {
      const own = edges.filter((edge) => edge.relation === relation);
      if (own.length === 0) return [];
      const heading = way === 'forward' ? words.heading : words.inverseHeading;
      return [{ relation, way, heading, ids: [...new Set(own.map(far))], edges: own }];
    }),
  );
}
