import fc from 'fast-check';
import {
  nodeId,
  vocabulary,
  type Application,
  type ApplicationId,
  type Relation,
  type Toolbox,
  type ToolboxRecord,
} from '../../graph/index.ts';

/** Small random toolboxes, in which every relation may occur: for what has to hold for any toolbox. */

const from = {
  layer: 'toolbox',
  basis: 'stated',
  part: 'all',
  lines: [[1, 1]],
} as const;

const sizes: Readonly<Record<string, number>> = {
  group: 4,
  doorstroom: 2,
  category: 2,
  instrument: 4,
  case: 4,
  source: 4,
};
const { group, type, joins } = vocabulary.application;
const written = Object.entries(vocabulary.relations).filter(
  ([relation]) => ![group, type, joins].includes(relation),
);
const idsOf = (kind: string) => Array.from({ length: sizes[kind] ?? 0 }, (_, at) => nodeId(`${kind}-${at}`));

const relationsOf = (kind: string, self: string): fc.Arbitrary<Relation[]> => {
  const possible = written
    .filter(([, words]) => words.from.includes(kind))
    .flatMap(([is, words]) => words.to.flatMap(idsOf).map((to) => ({ is, to, from })))
    .filter(({ to }) => to !== self);
  return possible.length === 0
    ? fc.constant([])
    : fc.subarray(possible, { maxLength: Math.min(4, possible.length) });
};

const applications: fc.Arbitrary<Omit<Application, 'id'>[]> = fc.array(
  fc.record({
    groups: fc.subarray(idsOf('group'), { minLength: 1, maxLength: 2 }),
    types: fc.subarray(idsOf('doorstroom')),
    from: fc.constant(from),
  }),
  { maxLength: 2 },
);

/** Restricts every other relation of an instrument to one of its statements. */
function restricted(
  relation: Relation,
  applications: readonly Omit<Application, 'id'>[],
  index: number,
): Relation {
  const groups = applications[index]?.groups;
  return groups && index % 2 === 0 ? { ...relation, groups } : relation;
}

const recordOf = (kind: string, at: number): fc.Arbitrary<ToolboxRecord> => {
  const id = nodeId(`${kind}-${at}`);
  return fc
    .record({
      relations: relationsOf(kind, id),
      applications: kind === 'instrument' ? applications : fc.constant<Omit<Application, 'id'>[]>([]),
    })
    .map(({ relations, applications }) => ({
      applications: applications.map((each, at) => ({ ...each, id: `${id}.${at + 1}` as ApplicationId })),
      relations: relations.map((relation, index) => restricted(relation, applications, index)),
      id,
      kind,
      name: id,
      from,
      ...(kind === 'group' && at === 0 && { universal: 'The first group stands for everybody.' }),
      otherNames: [],
      places: [],
      addresses: [],
      links: [],
      statements: [],
    }));
};

export const randomToolboxes: fc.Arbitrary<Toolbox> = fc
  .tuple(
    ...Object.entries(sizes).flatMap(([kind, size]) =>
      Array.from({ length: size }, (_, at) => recordOf(kind, at)),
    ),
  )
  .map((records) => ({
    language: 'nl' as const,
    document: { title: 'Random', year: '2010', lines: 1, parts: { all: { name: 'all', lines: [1, 1] } } },
    places: {},
    themes: {},
    records,
    tours: [],
    terms: [],
  }));
