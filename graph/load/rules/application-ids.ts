import { fileOf, type RecordRule } from './rule.ts';

/** Requires that each application of a record has an id of its own. */
export const applicationIds: RecordRule = {
  name: 'application-ids',
  description: 'A record gives each of its applications an id of its own.',
  scope: 'records',
  check: ({ toolbox }) =>
    toolbox.records.flatMap((record) => {
      const ids = record.applications.map(({ id }) => id);
      return ids.flatMap((id, index) =>
        ids.indexOf(id) === index
          ? []
          : [
              {
                file: fileOf(record),
                path: ['applications', index, 'id'],
                message: `the id "${id.slice(record.id.length + 1)}" belongs to another application of this record`,
                tip: 'Give this one another id. Leave the other as it is, since links hold it.',
              },
            ],
      );
    }),
};
