import { fileOf, provenancesOf, type RecordRule } from './rule.ts';

/** Requires that provenance of today names a page in `pages.yaml`. */
export const pagesKnown: RecordRule = {
  name: 'pages-known',
  description: 'Provenance of today names a page in the register.',
  scope: 'records',
  check: ({ toolbox, pages }) => {
    const known = new Set(Object.values(pages).map(({ url }) => url));
    return toolbox.records.flatMap((record) =>
      [...provenancesOf(record)].flatMap(([path, from]) =>
        from.layer === 'toolbox' || known.has(from.url)
          ? []
          : [
              {
                file: fileOf(record),
                path: [...path, 'page'],
                // The schema keeps the id of an unknown page as its address.
                message: `"${from.url}" is not in pages.yaml`,
                tip: 'Correct the id, or add the page, once you have read it.',
              },
            ],
      ),
    );
  },
};
