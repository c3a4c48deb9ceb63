import { experienceFacts, factOfEdge, writtenFacts } from '../../facts.ts';
import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type { Fact, GraphNode, Layer, NodeId, Provenance } from '../../model.ts';
import type { Way } from '../../vocabulary.ts';

/**
 * The facts that some relations state about a record in one layer, in the order of the toolbox.
 * @throws UnknownNodeError
 */
export const relationFacts = (
  graph: KnowledgeGraph,
  id: NodeId,
  way: Way,
  relations: readonly string[],
  layer: Layer = 'toolbox',
): Fact[] =>
  (way === 'forward' ? graph.out(id) : graph.in(id))
    .filter(({ relation, from }) => relations.includes(relation) && from.layer === layer)
    .map((edge) => factOfEdge(graph, edge, way));

/** The record at the other end of a relation; undefined for a fact that is no relation. */
export const farEnd = ({ object }: Fact): NodeId | undefined =>
  object.is === 'node' ? object.id : undefined;

/** Whether the toolbox itself states this, and not only a page of today. */
export const isOfToolbox = ({ from }: { readonly from: Provenance }): boolean => from.layer === 'toolbox';

/** The facts about a record's own experience. */
export const ownExperience = (graph: KnowledgeGraph, node: GraphNode): Fact[] =>
  experienceFacts(graph, node).filter(({ qualifiers }) => qualifiers.by === undefined);

/** The statements of a record, as facts. */
export const statementsOf = (graph: KnowledgeGraph, node: GraphNode): Fact[] =>
  writtenFacts(graph, node).filter(({ predicate }) => predicate.is === 'statement');
