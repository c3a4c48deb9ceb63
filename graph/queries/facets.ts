import type { KnowledgeGraph } from '../knowledge-graph.ts';
import { answer } from './answer.ts';
import { valuesOf, withPart, type PartValue, type Question, type QuestionPart } from './question.ts';

/** One option of a facet, and the result counts of choosing it. */
export interface FacetOption extends PartValue {
  readonly chosen: boolean;
  /**
   * Result counts when this is the facet's only value: instruments that are named for it, and those for
   * everybody.
   */
  readonly named: number;
  readonly universal: number;
  /** Result count when this value is added to the facet's others, or removed when it is chosen. */
  readonly toggled: number;
}

/** The options of one facet, each counted within the rest of the question. */
export function facet(graph: KnowledgeGraph, question: Question, part: QuestionPart): FacetOption[] {
  const present: readonly string[] = question[part] ?? [];
  return valuesOf(graph, part).map(({ value, label }) => {
    const alone = answer(graph, withPart(question, part, [value]));
    const universal = alone.filter(({ fit }) => fit === 'universal').length;
    return {
      value,
      label,
      chosen: present.includes(value),
      named: alone.length - universal,
      universal,
      // With nothing else chosen, adding the value and choosing it alone are the same.
      toggled:
        present.length === 0
          ? alone.length
          : answer(graph, withPart(question, part, toggle(present, value))).length,
    };
  });
}

/** The list with the value added, or removed if it was there. */
export const toggle = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
