import { fileOf, type RecordRule } from './rule.ts';

/** Requires that successor relations come from pages of today, and all other relations from the document. */
export const layersApart: RecordRule = {
  name: 'layers-apart',
  description: 'Successor relations come from pages of today; all other relations come from the document.',
  scope: 'records',
  check: ({ toolbox, vocabulary }) =>
    toolbox.records.flatMap((record) =>
      record.relations.flatMap(({ is, from }, index) => {
        const layer = vocabulary.successors.includes(is) ? 'now' : 'toolbox';
        if (from.layer === layer) return [];
        return [
          {
            file: fileOf(record),
            path: ['relations', index, 'from'],
            message: `"${is}" comes from ${layer === 'now' ? 'a page of today' : 'the document'}`,
            tip: 'Write where it stands there, or say it in a statement.',
          },
        ];
      }),
    ),
};
