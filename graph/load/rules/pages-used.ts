import { provenancesOf, type RecordRule } from './rule.ts';

/** Requires that `pages.yaml` lists each page once, and only pages that a record uses. */
export const pagesUsed: RecordRule = {
  name: 'pages-used',
  description: 'The register lists each page once, and only pages that a record uses.',
  scope: 'records',
  check: ({ toolbox, pages, byId, present }) => {
    const ids = new Map(Object.entries(pages).map(([id, { url }]) => [url, id]));
    const used = new Set(
      toolbox.records
        .flatMap((record) => [...provenancesOf(record)])
        .flatMap(([, from]) => (from.layer === 'now' ? [from.url] : [])),
    );
    // An unreadable record may be the one that uses the page, so only its own problem is reported.
    const complete = byId.size === present.size;
    return Object.entries(pages).flatMap(([id, { url }]) => {
      const breach = (message: string, tip: string) => [
        { file: 'pages.yaml', path: [id, 'url'], message, tip },
      ];
      const other = ids.get(url);
      if (other !== undefined && other !== id)
        return breach(`has the same address as "${other}"`, 'Keep one of the two.');
      if (complete && !used.has(url))
        return breach('no record uses this page', 'Remove it, or name it in a record: `from: { page: … }`.');
      return [];
    });
  },
};
