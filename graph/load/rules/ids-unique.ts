import { fileOf, type RecordRule } from './rule.ts';

/** Requires that an id belongs to one record, whatever its kind. */
export const idsUnique: RecordRule = {
  name: 'ids-unique',
  description: 'An id belongs to one record, whatever its kind.',
  scope: 'records',
  check: ({ toolbox, byId }) =>
    toolbox.records
      .filter((record) => byId.get(record.id) !== record)
      .map((record) => ({
        file: fileOf(record),
        path: [],
        message: `the id "${record.id}" is used by another kind too`,
        tip: 'Rename one of the two files and the relations that point to it.',
      })),
};
