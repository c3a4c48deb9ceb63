import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  comparable,
  compare,
  COMPARED,
  KnowledgeGraph,
  nodeId,
  NotComparableError,
  vocabulary,
  type Application,
  type ApplicationId,
  type ComparedBlock,
  type ComparedPoint,
  type Layer,
  type NodeId,
  type Provenance,
  type Relation,
  type Toolbox,
  type ToolboxRecord,
} from '../../../graph/index.ts';
import { randomToolboxes } from '../../support/random-toolbox.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const kinds = Object.keys(vocabulary.kinds);
const all = { now: true };

/** Something that a record says, straight from the records: under which heading, what makes it the same, and from where. */
interface Fact {
  readonly row: string;
  readonly same: string;
  /** What it says one by one, less the words by which it is qualified: of an application every group with every type. */
  readonly bits: readonly string[];
  /** The words by which it is qualified. */
  readonly how: string;
  readonly from: Provenance;
  readonly layer: Layer;
}

const set = (ids: readonly string[]) => ids.toSorted().join('+');
const howOf = ({ note, groups }: { note?: string | undefined; groups?: readonly string[] | undefined }) =>
  `${note === undefined ? '' : `, ${note}`}${groups === undefined ? '' : `, for ${set(groups)}`}`;

/** The slow and plain way: every record is read again for every record. */
function factsOf({ records }: Toolbox, self: ToolboxRecord): Fact[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found: Fact[] = [];
  const tellAll = (
    row: string,
    same: string,
    bits: readonly string[],
    how: string,
    from: Provenance,
    ...more: (Provenance | undefined)[]
  ) =>
    found.push({
      row,
      same: same + how,
      bits,
      how,
      from,
      layer: [from, ...more].some((each) => each?.layer === 'now') ? 'now' : 'toolbox',
    });
  const tell = (row: string, same: string, from: Provenance, ...more: (Provenance | undefined)[]) =>
    tellAll(row, same, [same], '', from, ...more);
  for (const { about, theme, text, lost, from } of self.statements)
    tell(`about ${about}`, lost ? `lost of ${self.id}: ${text}` : theme ? `#${theme}` : text, from);
  for (const { groups, types, note, from } of self.applications) {
    const pairs = groups.flatMap((a) => (types.length === 0 ? [a] : types.map((b) => `${a} ${b}`)));
    tellAll('for-group forward', `${set(groups)}>${set(types)}`, pairs, howOf({ note }), from);
  }
  for (const { place, from } of self.places) tell('places', place, from);
  for (const { name, from } of self.otherNames) tell('otherNames', name, from);
  for (const { printed, from } of self.addresses) tell('addresses', printed, from);
  for (const { url, from } of self.links) tell('links', url, from);
  if (self.experience) tell('experience', self.experience.status, self.experience.from);
  for (const { is, to, note, groups, from } of self.relations) {
    tellAll(`${is} forward`, to, [to], howOf({ note, groups }), from, byId.get(to)?.from);
    const { experience, from: known } = byId.get(to) ?? {};
    if (is === 'example' && experience) {
      const { status } = experience;
      tellAll('experience', status, [status], howOf({ groups }), experience.from, from, known);
    }
  }
  for (const other of records) {
    for (const { is, to, note, groups, from } of other.relations)
      if (to === self.id)
        tellAll(`${is} back`, other.id, [other.id], howOf({ note, groups }), from, other.from);
    for (const { groups, types, note, from } of other.applications) {
      const told = (row: string, same: string, others: readonly string[]) => {
        const bits = others.length === 0 ? [other.id] : others.map((each) => `${other.id} ${each}`);
        tellAll(row, `${other.id}:${same}`, bits, howOf({ note }), from, other.from);
      };
      if (groups.includes(self.id)) told('for-group back', `>${set(types)}`, types);
      if (types.includes(self.id)) told('for-type back', `${set(groups)}>`, groups);
    }
    const written = (a: ToolboxRecord, b: ToolboxRecord) =>
      a.relations.some(({ is, to }) => is === 'part-of' && to === b.id);
    const falls = (a: ToolboxRecord, b: ToolboxRecord) =>
      a.kind === b.kind && a.universal === undefined && b.universal !== undefined && !written(a, b);
    const because = (wide: ToolboxRecord): Provenance => ({
      ...wide.from,
      basis: 'inferred',
      reason: wide.universal ?? '',
    });
    if (falls(self, other)) tell('part-of forward', other.id, because(other), other.from);
    if (falls(other, self)) tell('part-of back', other.id, because(self), other.from);
  }
  return found;
}

/** What makes a point the same, from what a reader is shown of it. */
function sameOf({ facts }: ComparedPoint, record: NodeId): string[] {
  return facts.map(({ object, qualifiers: { note, only, by } }) => {
    switch (object.is) {
      case 'text':
        if (object.lost) return `lost of ${record}: ${object.text}`;
        return object.theme === undefined ? object.text : `#${object.theme}`;
      case 'node':
        return object.id + howOf({ note, groups: only });
      case 'application':
        return `${by === undefined ? '' : `${by}:`}${set(object.groups)}>${set(object.types)}${howOf({ note })}`;
      case 'status':
        return object.status + howOf({ note, groups: only });
      case 'link':
        return object.url;
    }
  });
}

const nameOf = (any: KnowledgeGraph) => (place: string) => any.toolbox.places[place] ?? place;

const known = new WeakMap<ToolboxRecord, Fact[]>();
function knownFacts({ toolbox }: KnowledgeGraph, record: ToolboxRecord): Fact[] {
  const facts = known.get(record) ?? factsOf(toolbox, record);
  known.set(record, facts);
  return facts;
}

function check(any: KnowledgeGraph, ids: readonly NodeId[]) {
  const { columns, toolbox, today } = compare(any, ids, all);
  expect(columns.map(({ id }) => id)).toEqual(
    any.nodes.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
  );
  const place = nameOf(any);
  for (const [layer, block] of [
    ['toolbox', toolbox],
    ['now', today],
  ] as const) {
    const facts = columns.map((column) =>
      knownFacts(any, column)
        .filter((fact) => fact.layer === layer)
        .map((fact) => ({ ...fact, same: fact.row === 'places' ? place(fact.same) : fact.same })),
    );
    checkBlock(
      block,
      columns.map(({ id }) => id),
      facts,
    );
  }
}

function checkBlock(block: ComparedBlock | undefined, columns: readonly NodeId[], facts: readonly Fact[][]) {
  const line = (row: string, same: string, from: Provenance) => `${row} | ${same} | ${JSON.stringify(from)}`;
  for (const [at, id] of columns.entries()) {
    const shown = (block?.rows ?? []).flatMap((row) =>
      (row.cells[at] ?? []).flatMap((point) =>
        sameOf(point, id).map((same, each) => line(row.key, same, point.facts[each]?.from as Provenance)),
      ),
    );
    const wanted = facts[at]?.map(({ row, same, from }) => line(row, same, from)) ?? [];
    // No telling is lost, none is told twice, and each with where it stands.
    expect(shown.toSorted(), id).toEqual(wanted.toSorted());
  }
  const others = (fact: Fact, column: readonly Fact[]) => column.filter(({ row }) => row === fact.row);
  /** The facts of a column in which a bit of this one stands, in the same words or not. */
  const meets = (fact: Fact, column: readonly Fact[]) =>
    others(fact, column).filter(({ bits }) => bits.some((bit) => fact.bits.includes(bit)));
  const agrees = (fact: Fact, column: readonly Fact[]) =>
    meets(fact, column).filter(({ how }) => how === fact.how);
  const sayAll = (fact: Fact) =>
    facts.flatMap((column, no) =>
      fact.bits.every((bit) => agrees(fact, column).some(({ bits }) => bits.includes(bit))) ? [no] : [],
    );
  const lost = (fact: Fact) => fact.same.startsWith('lost of ');
  const standing = (fact: Fact, at: number) => {
    if (lost(fact)) return 'lost';
    if (sayAll(fact).length === facts.length) return 'shared';
    return facts.every((column, no) => no === at || meets(fact, column).length === 0) ? 'only' : 'some';
  };
  const named = ({ row, same }: Fact) => `${row} | ${same}`;
  const once = (names: readonly string[]) => [...new Set(names)].toSorted();
  const nameOfPoint = (row: string, point: ComparedPoint, at: number) =>
    `${row} | ${sameOf(point, columns[at] as NodeId)[0]}`;

  const inAll = facts.flatMap((column, at) => column.filter((fact) => standing(fact, at) === 'shared'));
  const sources = (list: readonly Provenance[]) => list.map((from) => JSON.stringify(from)).toSorted();
  const shared = block?.shared.map(({ row, point }) => nameOfPoint(row.key, point, 0)) ?? [];
  expect(shared.toSorted()).toEqual(once(inAll.map(named)));
  for (const { row, point, from } of block?.shared ?? []) {
    const fact = inAll.find((each) => named(each) === nameOfPoint(row.key, point, 0)) as Fact;
    const saying = facts.flatMap((column) => agrees(fact, column));
    expect(sources(from)).toEqual(sources(saying.map((each) => each.from)));
  }
  const only = block?.only.map((parts, at) =>
    parts.flatMap(({ row, points }) => points.map((point) => nameOfPoint(row.key, point, at))).toSorted(),
  );
  expect(only).toEqual(
    facts.map((column, at) => once(column.filter((fact) => standing(fact, at) === 'only').map(named))),
  );
  for (const row of block?.rows ?? []) {
    for (const [at, cell] of row.cells.entries())
      for (const point of cell) {
        const fact = facts[at]?.find((each) => named(each) === nameOfPoint(row.key, point, at)) as Fact;
        const all = sayAll(fact);
        expect(point.columns).toEqual(all);
        expect(point.partly).toEqual(
          facts.flatMap((column, no) => (!all.includes(no) && meets(fact, column).length > 0 ? [no] : [])),
        );
        expect(point.standing).toBe(standing(fact, at));
      }
    const alike = facts.every((column, at) =>
      column.every((fact) => fact.row !== row.key || standing(fact, at) === 'shared'),
    );
    expect(row.alike, row.key).toBe(alike);
  }
}

/** All choices of `size` out of a list, or about `most` of them, evenly spread. */
function choices<T>(list: readonly T[], size: number, most = Infinity): T[][] {
  const every = (from: number, left: number): T[][] =>
    left === 0
      ? [[]]
      : list.slice(from).flatMap((each, at) => every(from + at + 1, left - 1).map((rest) => [each, ...rest]));
  const found = every(0, size);
  const step = Math.max(1, Math.floor(found.length / most));
  return found.filter((_, at) => at % step === 0);
}
const permutations = <T>(list: readonly T[]): T[][] =>
  list.length === 0
    ? [[]]
    : list.flatMap((each, at) => permutations(list.toSpliced(at, 1)).map((rest) => [each, ...rest]));

describe('a comparison', () => {
  it.each(kinds)('of every two and many three and four of kind %s says what the records say', (kind) => {
    const ids = graph.ofKind(kind).map(({ id }) => id);
    for (const two of choices(ids, 2)) check(graph, two);
    for (const three of choices(ids, 3, 100)) check(graph, three);
    for (const four of choices(ids, 4, 100)) check(graph, four);
  });

  it.each(kinds)('of kind %s is the same in whatever order they were chosen', (kind) => {
    const ids = graph.ofKind(kind).map(({ id }) => id);
    for (const size of [2, 3, 4])
      for (const some of choices(ids, size, 8)) {
        const wanted = compare(graph, some, all);
        for (const order of permutations(some)) expect(compare(graph, order, all)).toEqual(wanted);
      }
  });

  it('does so in any toolbox', () => {
    const words = fc.constantFrom('one', 'two', 'three');
    const from = fc.constantFrom<Provenance>(
      { layer: 'toolbox', basis: 'stated', part: 'all', lines: [[1, 1]] },
      { layer: 'now', basis: 'stated', url: 'https://example.org', checked: 'Seen.', date: '2026-11' },
    );
    const statuses = Object.keys(vocabulary.statuses);
    const more = fc.record({
      from,
      seen: fc.array(from, { minLength: 4, maxLength: 4 }),
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
          // Of two lost statements with the same words the plain way could not say which is which.
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
    const toolboxes = fc
      .tuple(randomToolboxes, fc.array(more, { minLength: 20, maxLength: 20 }))
      .map(([toolbox, extras]) => ({
        ...toolbox,
        records: toolbox.records.map((record, at) => {
          const { seen = [], notes = [], ...extra } = extras[at] ?? {};
          const varied = <T extends Relation | Application>(list: readonly T[]): T[] =>
            list.map((each, no) => {
              const note = notes[no];
              return { ...each, from: seen[no] ?? each.from, ...(note !== undefined && { note }) };
            });
          const { relations, applications } = record;
          return { ...record, ...extra, relations: varied(relations), applications: varied(applications) };
        }),
      }));
    fc.assert(
      fc.property(toolboxes, (toolbox) => {
        const any = new KnowledgeGraph(toolbox, vocabulary);
        for (const kind of kinds) {
          const ids = any.ofKind(kind).map(({ id }) => id);
          for (const size of [2, 3, 4]) for (const some of choices(ids, size, 2)) check(any, some);
        }
      }),
      { numRuns: 8 },
    );
  });

  it('keeps group and type together, as one cell states them', () => {
    const { toolbox } = compare(graph, ['huurgewenning', 'realistisch-beeld'].map(nodeId), all);
    const told = toolbox.rows.find(({ key }) => key === 'for-group forward');
    const whole = told?.cells.map((cell) =>
      cell.map(({ facts }) => facts.map(({ object, qualifiers }) => ({ object, qualifiers }))),
    );
    expect(whole).toEqual([
      [
        [
          {
            object: { is: 'application', groups: ['kopers'], types: ['huur-naar-koop', 'koop-naar-koop'] },
            qualifiers: { note: 'met name' },
          },
        ],
      ],
      [
        [
          {
            object: { is: 'application', groups: ['sociale-huurders-senioren'], types: ['huur-naar-huur'] },
            qualifiers: {},
          },
        ],
      ],
    ]);
  });

  it('finds what three instruments are said to have in common', () => {
    const ids = ['verhuiscoach', 'huurgewenning', 'inkomenshuur'].map(nodeId);
    const { columns, toolbox } = compare(graph, ids, all);
    expect(columns.map(({ id }) => id)).toEqual(['huurgewenning', 'inkomenshuur', 'verhuiscoach']);
    expect(toolbox.shared.map(({ row, point }) => [row.key, point.key])).toEqual([
      ['about effect', 'theme grote-sociale-huurwoningen-vrij'],
    ]);
  });

  /** The real records, some of them altered. */
  const altered = (changes: Readonly<Record<string, Partial<ToolboxRecord>>>) =>
    new KnowledgeGraph(
      {
        ...graph.toolbox,
        records: graph.toolbox.records.map((record) => ({ ...record, ...changes[record.id] })),
      },
      vocabulary,
    );
  const from = graph.node(nodeId('huurgewenning')).from;
  const applied = (groups: readonly string[], types: readonly string[], note?: string): Application => ({
    id: `any.${groups.join('-')}-${types.join('-')}` as ApplicationId,
    groups: groups.map(nodeId),
    types: types.map(nodeId),
    ...(note !== undefined && { note }),
    from,
  });
  const standings = (any: KnowledgeGraph, ids: readonly string[], heading: string, piece = '') =>
    compare(any, ids.map(nodeId), all)
      .toolbox.rows.find(({ key }) => key === heading)
      ?.cells.map((cell) =>
        cell
          .filter(({ key }) => key.includes(piece))
          .map(({ standing, columns, partly }) => [standing, columns, partly]),
      );
  const either = [[['some', [0], [1]]], [['some', [1], [0]]]];

  it('does not tell as the same, nor as said by one alone, what one of them qualifies', () => {
    const ids = ['huurgewenning', 'verhuiscoach'];
    expect(standings(graph, ids, 'for-group forward')).toEqual(either);
    const { shared, only } = compare(graph, ids.map(nodeId), all).toolbox;
    expect([...shared, ...only.flat()].filter(({ row }) => row.key === 'for-group forward')).toEqual([]);

    const types = ['huur-naar-koop', 'koop-naar-koop'];
    const applications = types.map((type, at) =>
      applied(['kopers'], [type], at === 0 ? 'vooral' : undefined),
    );
    const ends = altered({ huurgewenning: { applications } });
    expect(standings(ends, types, 'for-type back', 'huurgewenning')).toEqual(either);

    const example: Relation = { is: 'example', to: nodeId('cooptatie-wooncomplex'), from };
    const limit = altered({
      huurgewenning: { relations: [example] },
      verhuiscoach: { relations: [{ ...example, groups: [nodeId('sociale-huurders-senioren')] }] },
    });
    expect(standings(limit, ids, 'example forward')).toEqual(either);
    const reached = graph.node(example.to).experience?.status;
    expect(standings(limit, ids, 'experience', reached)).toEqual(either);
    const note = altered({
      huurgewenning: { relations: [example] },
      verhuiscoach: { relations: [{ ...example, note: 'gedeeltelijk' }] },
    });
    expect(standings(note, ids, 'example forward')).toEqual(either);
  });

  it('tells an application whole, and as said elsewhere as far as its groups and types are', () => {
    const ids = ['huurgewenning', 'inkomenshuur', 'verhuiscoach'];
    const told = (...said: (readonly Application[])[]) =>
      standings(
        altered(
          Object.fromEntries(said.map((applications, at) => [ids[at] ?? '', { applications }] as const)),
        ),
        ids.slice(0, said.length),
        'for-group forward',
      );
    const both = applied(['senioren', 'gezinnen'], ['koop-naar-koop']);
    const [one, other] = both.groups.map((group) => applied([group], both.types));
    if (!one || !other) throw new Error('Two groups, two applications.');
    expect(told([both], [one])).toEqual([[['some', [0], [1]]], [['shared', [0, 1], []]]]);
    expect(told([both], [one, other])).toEqual([
      [['shared', [0, 1], []]],
      [
        ['shared', [0, 1], []],
        ['shared', [0, 1], []],
      ],
    ]);
    expect(told([both], [applied(['senioren', 'gezinnen'], ['huur-naar-huur'])])).toEqual([
      [['only', [0], []]],
      [['only', [1], []]],
    ]);
    expect(told([both], [one], [other])).toEqual([
      [['some', [0], [1, 2]]],
      [['some', [0, 1], []]],
      [['some', [0, 2], []]],
    ]);
  });

  it('tells at one end of an application what stands at the other', () => {
    const applications = [applied(['senioren', 'gezinnen'], ['koop-naar-koop'])];
    const any = altered({ huurgewenning: { applications } });
    const row = compare(any, ['senioren', 'gezinnen'].map(nodeId), all).toolbox.rows.find(
      ({ key }) => key === 'for-group back',
    );
    const content = { is: 'application', by: 'huurgewenning', groups: [], types: ['koop-naar-koop'] };
    for (const cell of row?.cells ?? [])
      expect(
        cell
          .filter(({ standing }) => standing === 'shared')
          .map(({ facts: [first] }) => ({ ...first?.object, ...first?.qualifiers })),
      ).toEqual([content]);
  });

  it.each(['toolbox', 'now'] as const)(
    'puts every entry in its own layer, in a record of layer %s',
    (layer) => {
      const froms: Readonly<Record<Layer, Provenance>> = {
        toolbox: from,
        now: { layer: 'now', basis: 'stated', url: 'https://example.org', checked: 'Seen.', date: '2026-11' },
      };
      const [status = ''] = Object.keys(vocabulary.statuses);
      const fields = ['places', 'otherNames', 'addresses', 'links', 'for-group forward', 'experience'];
      for (const entry of ['toolbox', 'now'] as const) {
        const its = { from: froms[entry] };
        const any = altered({
          huurgewenning: {
            from: froms[layer],
            relations: [],
            statements: [],
            places: [{ place: 'here', ...its }],
            otherNames: [{ name: 'other', ...its }],
            addresses: [{ printed: 'street', ...its }],
            links: [{ url: 'https://example.org', label: 'link', ...its }],
            experience: { status, ...its },
            applications: [{ ...applied(['senioren'], ['koop-naar-koop']), ...its }],
          },
        });
        const ids = ['huurgewenning', 'inkomenshuur'].map(nodeId);
        const { columns, toolbox, today } = compare(any, ids, all);
        const at = columns.findIndex(({ id }) => id === 'huurgewenning');
        const told = (block: ComparedBlock | undefined) =>
          block?.rows
            .flatMap(({ key, cells }) => (fields.includes(key) && cells[at]?.length ? [key] : []))
            .toSorted();
        expect(told(toolbox)).toEqual(entry === 'toolbox' ? fields.toSorted() : []);
        expect(told(today)).toEqual(entry === 'now' ? fields.toSorted() : []);
      }
    },
  );

  it('tells of an example that is known only from today, and of how far it got, as of today', () => {
    const now: Provenance = {
      layer: 'now',
      basis: 'stated',
      url: 'https://example.org',
      checked: 'Seen.',
      date: '2026-11',
    };
    const any = altered({ 'cooptatie-wooncomplex': { from: now } });
    const { toolbox, today } = compare(any, ['ons-soort-mensen', 'voorrang'].map(nodeId), all);
    const naming = (block: ComparedBlock | undefined) =>
      block?.rows.flatMap(({ key, cells }) =>
        JSON.stringify(
          cells.flat(2).flatMap(({ facts }) => facts.map(({ object, qualifiers }) => [object, qualifiers])),
        ).includes('"cooptatie-wooncomplex"')
          ? [key]
          : [],
      );
    expect(naming(toolbox)).toEqual([]);
    expect(naming(today)).toEqual(['experience', 'example forward']);
  });

  it('tells for which groups alone an example is one', () => {
    const { toolbox } = compare(graph, ['ons-soort-mensen', 'voorrang'].map(nodeId), all);
    const told = toolbox.rows
      .flatMap(({ cells }) => cells.flat(2).flatMap(({ facts }) => facts))
      .filter(({ qualifiers }) => qualifiers.only !== undefined)
      .map(({ object, qualifiers }) => ({ object, qualifiers }));
    expect(told).toEqual([
      {
        object: {
          is: 'status',
          status: graph.node(nodeId('cooptatie-wooncomplex')).experience?.status,
        },
        qualifiers: { by: 'cooptatie-wooncomplex', only: ['potentiele-huurders'] },
      },
      {
        object: { is: 'node', id: 'cooptatie-wooncomplex' },
        qualifiers: { only: ['potentiele-huurders'] },
      },
    ]);
  });

  it('begins with a warning, and reads on in the order of the vocabulary', () => {
    const { toolbox } = compare(graph, ['empty-nest-pakket', 'voorrang'].map(nodeId), all);
    expect(toolbox.rows.map(({ warning }) => warning)).toEqual(toolbox.rows.map((_, at) => at === 0));
    const abouts = [...Object.keys(vocabulary.abouts), ...Object.keys(vocabulary.nowAbouts)].filter(
      (about) => about !== vocabulary.warning,
    );
    const read = toolbox.rows.flatMap(({ key, warning }) =>
      warning ? [] : abouts.filter((about) => key === `about ${about}`),
    );
    expect(read).toEqual(abouts.filter((about) => read.includes(about)));
  });

  it('never takes what is lost for the same', () => {
    const lost = { about: 'wish', text: 'Lost.', lost: true, from: graph.nodes[0]?.from as Provenance };
    const records = graph.toolbox.records.map((record) =>
      ['senioren', 'gezinnen'].includes(record.id)
        ? { ...record, statements: [...record.statements, lost] }
        : record,
    );
    const any = new KnowledgeGraph({ ...graph.toolbox, records }, vocabulary);
    const { toolbox } = compare(any, ['senioren', 'gezinnen'].map(nodeId), all);
    const points = toolbox.rows
      .flatMap(({ cells }) => cells.flat())
      .filter(({ facts }) => facts.some(({ object }) => object.is === 'text' && object.text === 'Lost.'));
    expect(points.map(({ standing, columns }) => [standing, columns])).toEqual([
      ['lost', [0]],
      ['lost', [1]],
    ]);
  });

  it('has nothing of today where today is not asked for, and never beside the toolbox', () => {
    for (const kind of kinds)
      for (const two of choices(
        graph.ofKind(kind).map(({ id }) => id),
        2,
        60,
      )) {
        const { toolbox, today } = compare(graph, two, all);
        const layers = (block: ComparedBlock | undefined) =>
          new Set(
            block?.rows.flatMap(({ cells }) =>
              cells.flat().flatMap(({ facts }) => facts.map(({ from }) => from.layer)),
            ),
          );
        expect(layers(toolbox).has('now')).toBe(false);
        expect(layers(today).has('toolbox')).toBe(false);
        expect(compare(graph, two, { now: false })).toEqual({
          columns: compare(graph, two, all).columns,
          toolbox,
        });
      }
  });
});

describe('what can be compared', () => {
  const [first = nodeId(''), ...others] = graph.ofKind('instrument').map(({ id }) => id);
  it('is two to four different records of one kind', () => {
    for (let size = 0; size <= 6; size++)
      expect(comparable(graph, [first, ...others].slice(0, size)), String(size)).toBe(
        size >= COMPARED.least && size <= COMPARED.most,
      );
    expect(comparable(graph, [first, first])).toBe(false);
    expect(comparable(graph, [first, 'senioren'])).toBe(false);
    expect(comparable(graph, [first, 'maan'])).toBe(false);
    expect(comparable(graph, ['maan', 'zon'])).toBe(false);
  });
  it('is asked first: anything else is an error with a name', () => {
    expect(() => compare(graph, [first], all)).toThrow(NotComparableError);
    expect(() => compare(graph, [first, nodeId('senioren')], all)).toThrow(NotComparableError);
    expect(() => compare(graph, [first, nodeId('maan')], all)).toThrow('maan');
  });
});
