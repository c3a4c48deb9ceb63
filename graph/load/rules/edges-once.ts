import { fileOf, type Breach, type RecordRule } from './rule.ts';

/** Requires that no relation, and no pair of group and type of an instrument, is written twice. */
export const edgesOnce: RecordRule = {
  name: 'edges-once',
  description: 'A relation is written once, and an instrument joins the same group and type once.',
  scope: 'records',
  check: ({ toolbox }) => {
    const breaches: Breach[] = [];
    for (const record of toolbox.records) {
      const seen = new Set<string>();
      const once = (key: string, path: (string | number)[], what: string) => {
        if (seen.has(key))
          breaches.push({
            file: fileOf(record),
            path,
            message: `${what} is stored twice`,
            tip: 'Remove one of the two.',
          });
        seen.add(key);
      };
      for (const [index, { is, to }] of record.relations.entries())
        once(`${is} ${to}`, ['relations', index], `"${is}" to "${to}"`);
      for (const [index, { groups, types }] of record.applications.entries())
        for (const group of groups)
          for (const type of types.length > 0 ? types : ['no type'])
            once(`${group} ${type}`, ['applications', index], `the application for "${group}" with ${type}`);
    }
    return breaches;
  },
};
