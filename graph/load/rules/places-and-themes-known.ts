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
      for (const [index, { theme, nearTheme }] of record.statements.entries())
        for (const [field, id] of Object.entries({ theme, nearTheme }))
          if (id !== undefined && !Object.hasOwn(toolbox.themes, id))
            report(['statements', index, field], id, 'themes.yaml');
    }
    return breaches;
  },
};
