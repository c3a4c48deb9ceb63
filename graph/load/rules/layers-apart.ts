import { fileOf, type Rule } from './rule.ts';

/** What came of something is known from today; every other relation is the document's. */
export const layersApart: Rule = ({ toolbox, vocabulary }) =>
  toolbox.records.flatMap((record) =>
    record.relations.flatMap(({ is, from }, index) => {
      const layer = vocabulary.successors.includes(is) ? 'now' : 'toolbox';
      if (from.layer === layer) return [];
      return [
        {
          rule: 'layers-apart',
          file: fileOf(record),
          path: ['relations', index, 'from'],
          message: `"${is}" comes from ${layer === 'now' ? 'a page of today' : 'the document'}`,
          tip: 'Write where it stands there, or say it in a statement.',
        },
      ];
    }),
  );
