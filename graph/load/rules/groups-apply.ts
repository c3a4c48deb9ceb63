import { fileOf, type RecordRule } from './rule.ts';

/** Requires that a relation is restricted only to groups that the record's own applications name. */
export const groupsApply: RecordRule = {
  name: 'groups-apply',
  description: "A relation limited to some groups names groups that the record's own applications name.",
  scope: 'records',
  check: ({ toolbox }) =>
    toolbox.records.flatMap((record) => {
      const named = record.applications.flatMap(({ groups }) => groups);
      return record.relations.flatMap(({ groups = [] }, index) =>
        groups.flatMap((id, at) =>
          named.includes(id)
            ? []
            : [
                {
                  file: fileOf(record),
                  path: ['relations', index, 'groups', at],
                  message: `no application of this record names "${id}"`,
                  tip: named.length > 0 ? `It names: ${named.join(', ')}.` : 'It has no applications.',
                },
              ],
        ),
      );
    }),
};
