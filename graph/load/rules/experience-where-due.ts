import { fileOf, type Rule } from './rule.ts';

/** Every practice example says how far it got; an instrument says so itself exactly when it has no example. */
export const experienceWhereDue: Rule = ({ toolbox, vocabulary }) => {
  const instruments = vocabulary.relations[vocabulary.exampleOf]?.from ?? [];
  return toolbox.records.flatMap((record) => {
    const breach = (message: string, tip: string) => [
      { rule: 'experience-where-due', file: fileOf(record), path: ['experience'], message, tip },
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
};
