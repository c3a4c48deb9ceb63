import fc from 'fast-check';
import { vocabulary, type Provenance, type Toolbox, type ToolboxRecord } from '../../graph/index.ts';
import { randomToolboxes } from './random-toolbox.ts';

/**
 * Random toolboxes whose records also have statements: in both layers, stated and inferred, with themes and
 * with losses.
 */

const THEMES = ['first', 'second', vocabulary.noMeasure];

const bases = [{ basis: 'stated' }, { basis: 'inferred', reason: 'As it seems.' }] as const;
const toolbox = fc
  .constantFrom(...bases)
  .map((basis): Provenance => ({ layer: 'toolbox', ...basis, part: 'all', lines: [[1, 1]] }));
const now = fc.constantFrom(...bases).map((basis): Provenance => ({
  layer: 'now',
  ...basis,
  url: 'https://example.org/',
  checked: 'It was there.',
  date: '2026-11',
}));
const either = fc.oneof(toolbox, now);

const statement = fc
  .record({
    text: fc.constantFrom('One thing.', 'Another.'),
    lost: fc.boolean(),
    theme: fc.option(fc.constantFrom(...THEMES), { nil: undefined }),
    from: either,
  })
  .map(({ theme, ...rest }) => ({
    ...rest,
    about: rest.from.layer === 'now' ? 'now' : 'how',
    ...(theme !== undefined && { theme }),
  }));
const experience = fc.record({ status: fc.constantFrom(...Object.keys(vocabulary.statuses)), from: toolbox });

const few = <T>(of: fc.Arbitrary<T>) => fc.array(of, { maxLength: 2 });
/** What one record may state besides its relations; each kind takes the fields that it has. */
const voice = fc.record({
  toolbox,
  either,
  relations: fc.array(either, { minLength: 4, maxLength: 4 }),
  applications: fc.array(toolbox, { minLength: 2, maxLength: 2 }),
  otherNames: few(fc.record({ name: fc.constant('other'), from: either })),
  statements: few(statement),
  experience: fc.option(experience, { nil: undefined }),
  places: few(fc.record({ place: fc.constant('here'), from: toolbox })),
  addresses: few(fc.record({ printed: fc.constant('www.example.org'), from: toolbox })),
  links: few(fc.record({ url: fc.constant('https://example.org/'), label: fc.constant('link'), from: now })),
});
type Voice = typeof voice extends fc.Arbitrary<infer Told> ? Told : never;

function tell(record: ToolboxRecord, told: Voice): ToolboxRecord {
  const { fields = [] } = vocabulary.kinds[record.kind] ?? {};
  const has = (field: (typeof fields)[number]) => fields.includes(field);
  return {
    ...record,
    // Questions never search what only today knows.
    from: has('addresses') ? told.either : told.toolbox,
    relations: record.relations.map((each, at) => ({ ...each, from: told.relations[at] ?? told.toolbox })),
    applications: record.applications.map((each, at) => ({
      ...each,
      from: told.applications[at] ?? told.toolbox,
    })),
    otherNames: told.otherNames,
    statements: told.statements,
    ...(has('experience') && told.experience && { experience: told.experience }),
    ...(has('places') && { places: told.places }),
    ...(has('addresses') && { addresses: told.addresses, links: told.links }),
  };
}

export const toolboxesWithStatements: fc.Arbitrary<Toolbox> = fc
  .tuple(randomToolboxes, fc.array(voice, { minLength: 24, maxLength: 24 }))
  .map(([random, voices]) => ({
    ...random,
    themes: Object.fromEntries(THEMES.map((theme) => [theme, theme])),
    records: random.records.map((record, at) => {
      const told = voices[at];
      return told ? tell(record, told) : record;
    }),
  }));
