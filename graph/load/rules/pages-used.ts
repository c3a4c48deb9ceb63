import { provenancesOf, type Rule } from './rule.ts';

/** The register holds each page once, and only what a record leans on. */
export const pagesUsed: Rule = ({ toolbox, pages, byId, present }) => {
  const ids = new Map(Object.entries(pages).map(([id, { url }]) => [url, id]));
  const used = new Set(
    toolbox.records
      .flatMap((record) => [...provenancesOf(record)])
      .flatMap(([, from]) => (from.layer === 'now' ? [from.url] : [])),
  );
  // A record that could not be read may be the one that uses it: that record's own problem is told instead.
  const complete = byId.size === present.size;
  return Object.entries(pages).flatMap(([id, { url }]) => {
    const breach = (message: string, tip: string) => [
      { rule: 'pages-used', file: 'pages.yaml', path: [id, 'url'], message, tip },
    ];
    const other = ids.get(url);
    if (other !== undefined && other !== id)
      return breach(`has the same address as "${other}"`, 'Keep one of the two.');
    if (complete && !used.has(url))
      return breach('no record uses this page', 'Remove it, or name it in a record: `from: { page: … }`.');
    return [];
  });
};
