import { fileOf, type Rule } from './rule.ts';

/** A relation that holds for some groups alone names groups that the record's own applications name. */
export const groupsApply: Rule = ({ toolbox }) =>
  toolbox.records.flatMap((record) => {
    const named = record.applications.flatMap(({ groups }) => groups);
    return record.relations.flatMap(({ groups = [] }, index) =>
      groups.flatMap((id, at) =>
        named.includes(id)
          ? []
          : [
              {
                rule: 'groups-apply',
                file: fileOf(record),
                path: ['relations', index, 'groups', at],
                message: `no application of this record names "${id}"`,
                tip: named.length > 0 ? `It names: ${named.join(', ')}.` : 'It has no applications.',
              },
            ],
      ),
    );
  });
