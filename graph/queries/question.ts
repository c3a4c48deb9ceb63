import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Question } from '../model.ts';

export type { Question };

/** A facet: one part of the question. */
export type QuestionPart = keyof Question;

/** The parts, in the order of the question's sentence. */
export const QUESTION_PARTS = [
  'group',
  'type',
  'category',
  'theme',
  'place',
  'experience',
] as const satisfies readonly QuestionPart[];

/** A possible value of a part, with its name for a reader. In the order of the toolbox. */
export interface PartValue {
  readonly value: string;
  readonly label: string;
}

/** Every possible value of a part in this graph, in the order of the toolbox. */
export function valuesOf(graph: KnowledgeGraph, part: QuestionPart): PartValue[] {
  const { relations, application, categoryOf, statuses } = graph.vocabulary;
  const named = (names: Readonly<Record<string, string>>) =>
    Object.entries(names).map(([value, label]) => ({ value, label }));
  const records = (relation: string) =>
    graph.nodes
      .filter(({ kind }) => relations[relation]?.to.includes(kind))
      .map(({ id, name }) => ({ value: id, label: name }));
  switch (part) {
    case 'group':
      return records(application.group);
    case 'type':
      return records(application.type);
    case 'category':
      return records(categoryOf);
    case 'experience':
      return Object.entries(statuses).map(([value, { label }]) => ({ value, label }));
    case 'place':
      return named(graph.toolbox.places);
    case 'theme':
      return named(graph.toolbox.themes);
    default:
      return part satisfies never;
  }
}

/** The question with one part replaced; an empty list removes the part. */
export function withPart(question: Question, part: QuestionPart, values: readonly string[]): Question {
  const { [part]: _, ...rest } = question;
  return values.length === 0 ? rest : { ...rest, [part]: values };
}
