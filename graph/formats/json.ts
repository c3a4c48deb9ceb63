import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphEdge, GraphNode, Provenance } from '../model.ts';

/** Serialises a value as indented JSON that ends with a newline. */
export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A provenance, with the name of the document part instead of its id. */
function provenanceJson(graph: KnowledgeGraph, from: Provenance) {
  if (from.layer === 'now') return from;
  return { ...from, partName: graph.toolbox.document.parts[from.part]?.name ?? from.part };
}

/** A record, with its name as `label`. Its relations are exported as edges, so they are not repeated here. */
export function nodeJson(graph: KnowledgeGraph, node: GraphNode) {
  const { id, kind, name, layer, from, ...rest } = node;
  const { relations: _relations, applications: _applications, ...texts } = rest;
  return {
    id,
    kind,
    label: name,
    layer,
    basis: from.basis,
    provenance: provenanceJson(graph, from),
    ...texts,
  };
}

/** An edge with its layer, basis, provenance and the verbs of both directions. */
export function edgeJson(graph: KnowledgeGraph, edge: GraphEdge) {
  const { from, ...rest } = edge;
  const words = graph.vocabulary.relations[edge.relation];
  return {
    ...rest,
    verb: words?.verb,
    inverse: words?.inverse,
    layer: from.layer,
    basis: from.basis,
    provenance: provenanceJson(graph, from),
  };
}

/** The whole graph as `{ nodes, edges }`, ready for `JSON.stringify`. */
export const exportJson = (graph: KnowledgeGraph) => ({
  nodes: graph.nodes.map((node) => nodeJson(graph, node)),
  edges: graph.edges.map((edge) => edgeJson(graph, edge)),
});
