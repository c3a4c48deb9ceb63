import type { Fact, KnowledgeGraph } from '../../../graph/index.ts';

/** The keys of sections of a record that stand for no heading of the toolbox, and to which other panels lead. */
export const SECTIONS = { names: 'names', today: 'today' } as const;

/** The section of its subject's record in which a statement stands; nothing for a warning, which stands above them all. */
export function sectionOf({ vocabulary }: KnowledgeGraph, { predicate, layer }: Fact): string | undefined {
  if (layer === 'now') return SECTIONS.today;
  return predicate.is === 'statement' && predicate.about !== vocabulary.warning ? predicate.about : undefined;
}
