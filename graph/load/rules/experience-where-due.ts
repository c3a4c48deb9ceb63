import { fileOf, type RecordRule } from './rule.ts';

/** Requires a status of every example, and of an instrument exactly when it has no example. */
export const experienceWhereDue: RecordRule = {
  name: 'experience-where-due',
  description: 'Every practice example has a status; an instrument has one exactly when it has no example.',
  scope: 'records',
  check: ({ toolbox, vocabulary }) => {
    const instruments = vocabulary.relations[vocabulary.exampleOf]?.from ?? [];
    return toolbox.records.flatMap((record) => {
      const breach = (message: string, tip: string) => [
        { file: fileOf(record), path: ['experience'], message, tip },
      ];
      const form = vocabulary.kinds[record.kind]?.forms?.[record.form ?? ''];
      if (form?.experienced && !record.experience)
        return breach('an example must say how far it got', 'Add `experience` with status and provenance.');
      if (!instruments.includes(record.kind)) return [];
      const hasExample = record.relations.some(({ is }) => is === vocabulary.exampleOf);
      if (hasExample && record.experience)
        return breach('has examples, which carry the experience', 'Remove `experience` here.');
      if (!hasExample && !record.experience)
        return breach(
          'has no example and does not say how far it got',
          'Add `experience` with status and provenance.',
        );
      return [];
    });
  },
};
