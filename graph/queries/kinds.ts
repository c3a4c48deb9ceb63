import type { KnowledgeGraph } from '../knowledge-graph.ts';

/** The kind of the instruments: of what can have an example. */
export const instrumentKind = (graph: KnowledgeGraph): string =>
  graph.vocabulary.relations[graph.vocabulary.exampleOf]?.from[0] ?? '';

/** The kinds that instruments can be set against: the types and groups that they are for, and the cases. */
export function matrixKinds({ vocabulary }: KnowledgeGraph): string[] {
  const { relations, application, exampleOf } = vocabulary;
  return [application.type, application.group, exampleOf].flatMap(
    (relation) => relations[relation]?.to ?? [],
  );
}
