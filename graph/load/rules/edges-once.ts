import type { Problem } from '../problems.ts';
import { fileOf, type Rule } from './rule.ts';

/** A relation is written once, and the same group and type are joined once for an instrument. */
export const edgesOnce: Rule = ({ toolbox }) => {
  const problems: Problem[] = [];
  for (const record of toolbox.records) {
    const seen = new Set<string>();
    const once = (key: string, path: (string | number)[], what: string) => {
      if (seen.has(key))
        problems.push({
          rule: 'edges-once',
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
  return problems;
};
