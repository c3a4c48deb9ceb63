import { fileOf, type Rule } from './rule.ts';

/** Whatever can have a category has exactly one, with its provenance. */
export const oneCategory: Rule = ({ toolbox, vocabulary }) => {
  const owners = vocabulary.relations[vocabulary.categoryOf]?.from ?? [];
  return toolbox.records
    .filter(({ kind }) => owners.includes(kind))
    .map((record) => ({
      record,
      count: record.relations.filter(({ is }) => is === vocabulary.categoryOf).length,
    }))
    .filter(({ count }) => count !== 1)
    .map(({ record, count }) => ({
      rule: 'one-category',
      file: fileOf(record),
      path: ['relations'],
      message: `has ${count} categories`,
      tip: `Give it exactly one "${vocabulary.categoryOf}", with where it stands or, if inferred, why.`,
    }));
};
