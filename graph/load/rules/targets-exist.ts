import { fileOf, type Breach, type RecordRule } from './rule.ts';

/** Requires that a relation starts and ends at existing records of kinds that it may join. */
export const targetsExist: RecordRule = {
  name: 'targets-exist',
  description: 'A relation starts and ends at existing records of kinds that it may join.',
  scope: 'records',
  check: ({ toolbox, vocabulary, byId, present }) => {
    const breaches: Breach[] = [];
    for (const record of toolbox.records) {
      const report = (path: (string | number)[], message: string, tip: string) =>
        breaches.push({ file: fileOf(record), path, message, tip });
      const check = (relation: string, to: string, path: (string | number)[]) => {
        const words = vocabulary.relations[relation];
        const target = byId.get(to);
        if (!target) {
          if (!present.has(to)) report(path, `"${to}" does not exist`, 'Correct the id, or add the record.');
        } else if (!words?.to.includes(target.kind))
          report(
            path,
            `"${relation}" cannot end at a ${target.kind}`,
            `It ends at: ${words?.to.join(', ')}.`,
          );
        if (to === record.id) report(path, 'points to itself', 'Remove the relation.');
      };
      for (const [index, { is, to }] of record.relations.entries()) {
        const owners = vocabulary.relations[is]?.from ?? [];
        if (!owners.includes(record.kind))
          report(
            ['relations', index, 'is'],
            `"${is}" cannot start at a ${record.kind}`,
            `Write it once, on its owner (${owners.join(', ')}).`,
          );
        check(is, to, ['relations', index, 'to']);
      }
      const { group, type } = vocabulary.application;
      for (const [index, { groups, types }] of record.applications.entries()) {
        for (const [at, to] of groups.entries()) check(group, to, ['applications', index, 'groups', at]);
        for (const [at, to] of types.entries()) check(type, to, ['applications', index, 'types', at]);
      }
    }
    return breaches;
  },
};
