import { fileOf, type RecordRule } from './rule.ts';

/** Requires that every record that can have a category has exactly one. */
export const oneCategory: RecordRule = {
  name: 'one-category',
  description: 'Every record that can have a category has exactly one.',
  scope: 'records',
  check: ({ toolbox, vocabulary }) => {
    const owners = vocabulary.relations[vocabulary.categoryOf]?.from ?? [];
    return toolbox.records
      .filter(({ kind }) => owners.includes(kind))
      .map((record) => ({
        record,
        count: record.relations.filter(({ is }) => is === vocabulary.categoryOf).length,
      }))
      .filter(({ count }) => count !== 1)
      .map(({ record, count }) => ({
        file: fileOf(record),
        path: ['relations'],
        message: `has ${count} categories`,
        tip: `Give it exactly one "${vocabulary.categoryOf}", with where it stands or, if inferred, why.`,
      }));
  },
};
