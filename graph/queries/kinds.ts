import type { KnowledgeGraph } from '../knowledge-graph.ts';

/** The kind of the instruments, which is the kind that can have examples. */
export const instrumentKind = (graph: KnowledgeGraph): string =>
  graph.vocabulary.relations[graph.vocabulary.exampleOf]?.from[0] ?? '';

/** The kinds that can be the columns of a matrix: types, groups and cases. */
export function matrixKinds({ vocabulary }: KnowledgeGraph): string[] {
  const { relations, application, exampleOf } = vocabulary;
  return [application.type, application.group, exampleOf].flatMap(
    (relation) => relations[relation]?.to ?? [],
  );
}
