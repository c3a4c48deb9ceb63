import fc from 'fast-check';
import { vocabulary, type Application, type Provenance, type Relation } from '../../graph/index.ts';
import { randomToolboxes } from './random-toolbox.ts';

/** Random toolboxes whose records may have every field, with notes and in both layers. */

const words = fc.constantFrom('one', 'two', 'three');
const from = fc.constantFrom<Provenance>(
  { layer: 'toolbox', basis: 'stated', part: 'all', lines: [[1, 1]] },
  { layer: 'now', basis: 'stated', url: 'https://example.org', checked: 'Seen.', date: '2026-11' },
);
const statuses = Object.keys(vocabulary.statuses);
const fields = fc.record({
  from,
  froms: fc.array(from, { minLength: 4, maxLength: 4 }),
  notes: fc.array(fc.constantFrom(undefined, undefined, 'above all'), { minLength: 4, maxLength: 4 }),
  statements: fc.array(
    fc
      .record(
        {
          about: fc.constantFrom(...Object.keys(vocabulary.abouts)),
          text: words,
          lost: fc.boolean(),
          theme: words,
          from,
        },
        { requiredKeys: ['about', 'text', 'lost', 'from'] },
      )
      // The reference could not tell two lost statements with the same text apart.
      .map((each) => (each.lost ? { ...each, about: 'lost' } : each)),
    { maxLength: 6 },
  ),
  experience: fc.record({ status: fc.constantFrom(...statuses), from }),
  places: fc.uniqueArray(fc.record({ place: words, from }), {
    maxLength: 2,
    selector: ({ place }) => place,
  }),
  otherNames: fc.uniqueArray(fc.record({ name: words, from }), {
    maxLength: 2,
    selector: ({ name }) => name,
  }),
  addresses: fc.uniqueArray(fc.record({ printed: words, from }), {
    maxLength: 2,
    selector: ({ printed }) => printed,
  }),
  links: fc.uniqueArray(fc.record({ url: words, label: words, from }), {
    maxLength: 2,
    selector: ({ url }) => url,
  }),
});
export const toolboxesWithAllFields = fc
  .tuple(randomToolboxes, fc.array(fields, { minLength: 20, maxLength: 20 }))
  .map(([toolbox, extras]) => ({
    ...toolbox,
    records: toolbox.records.map((record, at) => {
      const { froms = [], notes = [], ...extra } = extras[at] ?? {};
      const varied = <T extends Relation | Application>(list: readonly T[]): T[] =>
        list.map((each, no) => {
          const note = notes[no];
          return { ...each, from: froms[no] ?? each.from, ...(note !== undefined && { note }) };
        });
      const { relations, applications } = record;
      return { ...record, ...extra, relations: varied(relations), applications: varied(applications) };
    }),
  }));
