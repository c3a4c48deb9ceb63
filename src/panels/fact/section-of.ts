import type { Fact, KnowledgeGraph } from '../../../graph/index.ts';

/** The section of its subject's record in which a fact stands; nothing for a warning, which stands above them all. */
export function sectionOf({ vocabulary }: KnowledgeGraph, { predicate, layer }: Fact): string | undefined {
  if (layer === 'now') return 'today';
  if (predicate.is === 'statement')
    return predicate.about === vocabulary.warning ? undefined : predicate.about;
  const sections: Partial<Record<Fact['predicate']['is'], string>> = {
    application: 'applications',
    experience: 'experience',
    place: 'places',
    relation: 'connected',
  };
  return sections[predicate.is];
}
