import type { Fact, KnowledgeGraph, Vocabulary } from '../../../graph/index.ts';

type Mark = Vocabulary['statuses'][string]['mark'];

/** The mark of the status that a fact gives; undefined where it has none. */
export function markOf(
  { vocabulary: { statuses } }: KnowledgeGraph,
  { object }: Fact,
): Exclude<Mark, 'none'> | undefined {
  const mark = object.is === 'status' ? statuses[object.status]?.mark : undefined;
  return mark === 'none' ? undefined : mark;
}
