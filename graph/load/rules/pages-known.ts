import { fileOf, provenancesOf, type Rule } from './rule.ts';

/** What a record tells of today comes from a page in the register; an address of its own it cannot write. */
export const pagesKnown: Rule = ({ toolbox, pages }) => {
  const known = new Set(Object.values(pages).map(({ url }) => url));
  return toolbox.records.flatMap((record) =>
    [...provenancesOf(record)].flatMap(([path, from]) =>
      from.layer === 'toolbox' || known.has(from.url)
        ? []
        : [
            {
              rule: 'pages-known',
              file: fileOf(record),
              path: [...path, 'page'],
              // A page that is not known stands under its id.
              message: `"${from.url}" is not in pages.yaml`,
              tip: 'Correct the id, or add the page, once you have read it.',
            },
          ],
    ),
  );
};
