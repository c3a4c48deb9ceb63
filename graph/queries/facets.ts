import type { KnowledgeGraph } from '../knowledge-graph.ts';
import { nodeId } from '../model.ts';
import { answer, type Question } from './answer.ts';

/** One choice and what choosing it would give. */
export interface FacetOption {
  readonly value: string;
  readonly label: string;
  /** Instruments that are named for it, and those for everybody that come with it. Their sum is what the choice shows. */
  readonly named: number;
  readonly universal: number;
}

export type FacetName = 'group' | 'type' | 'category' | 'experience';

/**
 * The options of one part of the question, each with the number of instruments that the whole question would have with
 * that option chosen instead of the present one.
 */
export function facet(graph: KnowledgeGraph, question: Question, name: FacetName): FacetOption[] {
  return optionsOf(graph, name).map(({ value, label }) => {
    const asked: Question =
      name === 'experience' ? { ...question, experience: [value] } : { ...question, [name]: nodeId(value) };
    const matches = answer(graph, asked);
    const universal = matches.filter(({ fit }) => fit === 'universal').length;
    return { value, label, named: matches.length - universal, universal };
  });
}

function optionsOf(graph: KnowledgeGraph, name: FacetName): { value: string; label: string }[] {
  const { relations, application, categoryOf, statuses } = graph.vocabulary;
  if (name === 'experience') return Object.entries(statuses).map(([value, { label }]) => ({ value, label }));
  const relation = { group: application.group, type: application.type, category: categoryOf }[name];
  const kinds = relations[relation]?.to ?? [];
  return graph.nodes
    .filter(({ kind }) => kinds.includes(kind))
    .map(({ id, name }) => ({ value: id, label: name }));
}
