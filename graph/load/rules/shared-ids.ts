import type { Problem } from '../problems.ts';
import { fileOf, type Rule } from './rule.ts';

/** Places and recurring statements are named by an id that the shared tables know. */
export const sharedIds: Rule = ({ toolbox }) => {
  const problems: Problem[] = [];
  for (const record of toolbox.records) {
    const report = (path: (string | number)[], id: string, table: string) =>
      problems.push({
        rule: 'shared-ids',
        file: fileOf(record),
        path,
        message: `"${id}" is not in ${table}`,
        tip: `Correct it, or add it to ${table}.`,
      });
    for (const [index, { place }] of record.places.entries())
      if (!Object.hasOwn(toolbox.places, place)) report(['places', index, 'place'], place, 'places.yaml');
    for (const [index, { theme }] of record.statements.entries())
      if (theme !== undefined && !Object.hasOwn(toolbox.themes, theme))
        report(['statements', index, 'theme'], theme, 'themes.yaml');
  }
  return problems;
};
