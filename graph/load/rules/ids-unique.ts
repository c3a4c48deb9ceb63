import { fileOf, type Rule } from './rule.ts';

/** An id names one record, whatever its kind. */
export const idsUnique: Rule = ({ toolbox, byId }) =>
  toolbox.records
    .filter((record) => byId.get(record.id) !== record)
    .map((record) => ({
      rule: 'ids-unique',
      file: fileOf(record),
      path: [],
      message: `the id "${record.id}" is used by another kind too`,
      tip: 'Rename one of the two files and the relations that point to it.',
    }));
