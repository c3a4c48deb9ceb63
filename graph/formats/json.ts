import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphEdge, GraphNode, Provenance } from '../model.ts';

export const toJson = (value: unknown): string => `${JSON.stringify(value, null, 2)}\n`;

/** A provenance with the part of the document as a reader is told it. */
function provenanceJson(graph: KnowledgeGraph, from: Provenance) {
  if (from.layer === 'now') return from;
  return { ...from, partName: graph.toolbox.document.parts[from.part]?.name ?? from.part };
}

/** A record with `label` for its name. Its relations are edges, and are not repeated here. */
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

/** An edge with layer, basis and provenance, and the verb in both directions. */
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

/** Everything: `{ nodes, edges }`. */
export const exportJson = (graph: KnowledgeGraph) => ({
  nodes: graph.nodes.map((node) => nodeJson(graph, node)),
  edges: graph.edges.map((edge) => edgeJson(graph, edge)),
});
