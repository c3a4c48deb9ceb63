import type { Fact, KnowledgeGraph } from '../../../graph/index.ts';

/** The keys of sections of a record that stand for no heading of the toolbox, and to which other panels lead. */
export const SECTIONS = { names: 'names', today: 'today' } as const;

/** The part of what is known today under a heading: a key of `nowAbouts`. */
export const todaySection = (about: string): string => `${SECTIONS.today}-${about}`;

/** The section of its subject's record in which a statement stands; nothing for a warning, which stands above them all. */
export function sectionOf({ vocabulary }: KnowledgeGraph, { predicate, layer }: Fact): string | undefined {
  if (predicate.is !== 'statement') return layer === 'now' ? SECTIONS.today : undefined;
  if (layer === 'now') return todaySection(predicate.about);
  return predicate.about === vocabulary.warning ? undefined : predicate.about;
}
