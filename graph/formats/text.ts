import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode, Provenance } from '../model.ts';
import { factOfEdge } from '../facts.ts';
import { phraseFact, textOf } from '../phrase.ts';
import { neighbourhood } from '../queries/neighbourhood.ts';

/** The provenance on one line. Maintainers read this, so it includes the line numbers of the document. */
function place(graph: KnowledgeGraph, from: Provenance): string {
  const where =
    from.layer === 'now'
      ? `${from.url}, ${from.date}`
      : `${graph.toolbox.document.parts[from.part]?.name ?? from.part}, lines ${from.lines.map((range) => range.join('-')).join(', ')}`;
  return from.basis === 'stated' ? `[${where}]` : `[${where}; inferred: ${from.reason ?? ''}]`;
}

/** One record as plain text: names, statements and relations, each with its provenance. */
export function recordText(graph: KnowledgeGraph, node: GraphNode): string {
  const lines = [`${node.name} (${node.kind} ${node.id})  ${place(graph, node.from)}`];
  for (const { name, from } of node.otherNames) lines.push(`  also: ${name}  ${place(graph, from)}`);
  if (node.experience)
    lines.push(`  experience: ${node.experience.status}  ${place(graph, node.experience.from)}`);
  for (const { place: id, from } of node.places)
    lines.push(`  place: ${graph.toolbox.places[id] ?? id}  ${place(graph, from)}`);
  for (const { printed, from } of node.addresses) lines.push(`  address: ${printed}  ${place(graph, from)}`);
  for (const { url, from } of node.links) lines.push(`  link: ${url}  ${place(graph, from)}`);
  for (const { about, text, lost, from } of node.statements)
    lines.push(`  ${about}: ${lost ? '(lost) ' : ''}${text}  ${place(graph, from)}`);
  for (const { way, edges } of neighbourhood(graph, node.id))
    for (const edge of edges) {
      const far = way === 'forward' ? edge.target : edge.source;
      const text = textOf(
        phraseFact(graph, factOfEdge(graph, edge, way), { form: 'predicate', sourced: true }),
      );
      lines.push(`  ${text} [${far}]  ${place(graph, edge.from)}`);
    }
  return `${lines.join('\n')}\n`;
}
