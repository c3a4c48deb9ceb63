import { fileOf, type Breach, type RecordRule } from './rule.ts';

/** Requires that places and themes are ids in the shared tables. */
export const placesAndThemesKnown: RecordRule = {
  name: 'places-and-themes-known',
  description: 'Places and themes are ids in the shared tables.',
  scope: 'records',
  check: ({ toolbox }) => {
    const breaches: Breach[] = [];
    for (const record of toolbox.records) {
      const report = (path: (string | number)[], id: string, table: string) =>
        breaches.push({
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
    return breaches;
  },
};
