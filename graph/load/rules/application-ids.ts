import { fileOf, type Rule } from './rule.ts';

/** A record gives each of its applications an id of its own. */
export const applicationIds: Rule = ({ toolbox }) =>
  toolbox.records.flatMap((record) => {
    const ids = record.applications.map(({ id }) => id);
    return ids.flatMap((id, index) =>
      ids.indexOf(id) === index
        ? []
        : [
            {
              rule: 'application-ids',
              file: fileOf(record),
              path: ['applications', index, 'id'],
              message: `the id "${id.slice(record.id.length + 1)}" is used by another application of this record`,
              tip: 'Give this one another id; leave the other as it is, since links hold it.',
            },
          ],
    );
  });
