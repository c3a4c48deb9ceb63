import type { KnowledgeGraph } from '../knowledge-graph.ts';
import { answer } from './answer.ts';
import { valuesOf, withPart, type PartValue, type Question, type QuestionPart } from './question.ts';

/** One choice of a part of the question, and what choosing it would give. */
export interface FacetOption extends PartValue {
  readonly chosen: boolean;
  /** Instruments when this is the part's only value: those that are named for it, and those for everybody that come with it. */
  readonly named: number;
  readonly universal: number;
  /** Instruments when this value is added to the part's others, or taken away when it is chosen. */
  readonly toggled: number;
}

/** The options of one part of the question, each counted within the rest of the question. */
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
      // With nothing else chosen, adding it and having it alone are the same.
      toggled:
        present.length === 0
          ? alone.length
          : answer(graph, withPart(question, part, toggle(present, value))).length,
    };
  });
}

/** A list with a value added, or taken out where it was in. */
export const toggle = (values: readonly string[], value: string): string[] =>
  values.includes(value) ? values.filter((other) => other !== value) : [...values, value];
