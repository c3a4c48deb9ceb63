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
  type ComparedBlock,
  type ComparedPoint,
  type Layer,
  type NodeId,
  type Provenance,
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
  readonly from: Provenance;
  readonly layer: Layer;
}

/** The slow and plain way: every record is read again for every record. */
function factsOf({ records }: Toolbox, self: ToolboxRecord): Fact[] {
  const byId = new Map(records.map((record) => [record.id, record]));
  const found: Fact[] = [];
  const tell = (row: string, same: string, from: Provenance, ...more: (Provenance | undefined)[]) =>
    found.push({
      row,
      same,
      from,
      layer: [from, ...more].some((each) => each?.layer === 'now') ? 'now' : 'toolbox',
    });
  const set = (ids: readonly string[]) => ids.toSorted().join('+');
  for (const { about, theme, text, lost, from } of self.statements)
    tell(`about ${about}`, lost ? `lost of ${self.id}: ${text}` : theme ? `#${theme}` : text, from);
  for (const { groups, types, from } of self.applications)
    tell('for-group forward', `${set(groups)}>${set(types)}`, from);
  for (const { place, from } of self.places) tell('places', place, from);
  for (const { name, from } of self.otherNames) tell('otherNames', name, from);
  for (const { printed, from } of self.addresses) tell('addresses', printed, from);
  for (const { url, from } of self.links) tell('links', url, from);
  if (self.experience) tell('experience', self.experience.status, self.experience.from);
  for (const { is, to, from } of self.relations) {
    tell(`${is} forward`, to, from, byId.get(to)?.from);
    const example = is === 'example' ? byId.get(to)?.experience : undefined;
    if (example) tell('experience', example.status, example.from, from);
  }
  for (const other of records) {
    for (const { is, to, from } of other.relations)
      if (to === self.id) tell(`${is} back`, other.id, from, other.from);
    for (const { groups, types, from } of other.applications) {
      if (groups.includes(self.id)) tell('for-group back', `${other.id}:>${set(types)}`, from, other.from);
      if (types.includes(self.id)) tell('for-type back', `${other.id}:${set(groups)}>`, from, other.from);
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
function sameOf({ said }: ComparedPoint, record: NodeId): string[] {
  const set = (ids: readonly string[]) => ids.toSorted().join('+');
  return said.map(({ content }) => {
    switch (content.is) {
      case 'text':
        if (content.lost) return `lost of ${record}: ${content.text}`;
        return content.theme === undefined ? content.text : `#${content.theme}`;
      case 'record':
        return content.id;
      case 'application':
        return `${content.by === undefined ? '' : `${content.by}:`}${set(content.groups)}>${set(content.types)}`;
      case 'status':
        return content.status;
      case 'link':
        return content.url;
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
        sameOf(point, id).map((same, each) => line(row.key, same, point.said[each]?.from as Provenance)),
      ),
    );
    const wanted = facts[at]?.map(({ row, same, from }) => line(row, same, from)) ?? [];
    // No telling is lost, none is told twice, and each with where it stands.
    expect(shown.toSorted(), id).toEqual(wanted.toSorted());
  }
  const said = facts.map((column) => new Set(column.map(({ row, same }) => `${row} | ${same}`)));
  const lost = (text: string) => text.includes('| lost of ');
  const inAll = [...(said[0] ?? [])].filter((each) => said.every((column) => column.has(each)));
  const inOne = said.map((column, at) =>
    [...column].filter((each) => !lost(each) && said.every((other, no) => no === at || !other.has(each))),
  );
  const shared = block?.shared.map(({ row, points: [point] }) => [
    `${row.key} | ${point && sameOf(point, columns[0] as NodeId)[0]}`,
  ]);
  expect(shared?.flat().toSorted()).toEqual(inAll.toSorted());
  const only = block?.only.map((parts, at) =>
    parts
      .flatMap(({ row, points }) =>
        points.map((point) => `${row.key} | ${sameOf(point, columns[at] as NodeId)[0]}`),
      )
      .toSorted(),
  );
  expect(only).toEqual(inOne.map((column) => column.toSorted()));
  for (const row of block?.rows ?? []) {
    for (const [at, cell] of row.cells.entries())
      for (const point of cell) {
        const same = `${row.key} | ${sameOf(point, columns[at] as NodeId)[0]}`;
        const saying = said.flatMap((column, no) => (column.has(same) ? [no] : []));
        expect(point.columns).toEqual(saying);
        expect(point.standing).toBe(
          lost(same)
            ? 'lost'
            : saying.length === columns.length
              ? 'shared'
              : saying.length === 1
                ? 'only'
                : 'some',
        );
      }
    const sets = said.map((column) => [...column].filter((each) => each.startsWith(`${row.key} | `)));
    const alike = sets.every((each) => each.toSorted().join() === sets[0]?.toSorted().join());
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
          const { seen = [], ...extra } = extras[at] ?? {};
          const relations = record.relations.map((each, no) => ({ ...each, from: seen[no] ?? each.from }));
          return { ...record, ...extra, relations };
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
      { numRuns: 20 },
    );
  });

  it('keeps group and type together, as one cell states them', () => {
    const { toolbox } = compare(graph, ['huurgewenning', 'realistisch-beeld'].map(nodeId), all);
    const told = toolbox.rows.find(({ key }) => key === 'for-group forward');
    expect(told?.cells.map((cell) => cell.map(({ said }) => said.map(({ content }) => content)))).toEqual([
      [
        [
          {
            is: 'application',
            groups: ['kopers'],
            types: ['huur-naar-koop', 'koop-naar-koop'],
            note: 'met name',
          },
        ],
      ],
      [[{ is: 'application', groups: ['sociale-huurders-senioren'], types: ['huur-naar-huur'] }]],
    ]);
  });

  it('finds what three instruments are said to have in common', () => {
    const ids = ['verhuiscoach', 'huurgewenning', 'inkomenshuur'].map(nodeId);
    const { columns, toolbox } = compare(graph, ids, all);
    expect(columns.map(({ id }) => id)).toEqual(['huurgewenning', 'inkomenshuur', 'verhuiscoach']);
    expect(toolbox.shared.map(({ row, points }) => [row.key, points.map(({ key }) => key)])).toEqual([
      ['about effect', Array.from({ length: 3 }, () => 'theme grote-sociale-huurwoningen-vrij')],
    ]);
  });

  it('tells for which groups alone an example is one', () => {
    const { toolbox } = compare(graph, ['ons-soort-mensen', 'voorrang'].map(nodeId), all);
    const told = toolbox.rows
      .flatMap(({ cells }) => cells.flat(2).flatMap(({ said }) => said.map(({ content }) => content)))
      .filter((content) => 'only' in content);
    expect(told).toEqual([
      {
        is: 'status',
        status: graph.node(nodeId('cooptatie-wooncomplex')).experience?.status,
        of: 'cooptatie-wooncomplex',
        only: ['potentiele-huurders'],
      },
      { is: 'record', id: 'cooptatie-wooncomplex', only: ['potentiele-huurders'] },
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
      .filter(({ said }) => said.some(({ content }) => content.is === 'text' && content.text === 'Lost.'));
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
              cells.flat().flatMap(({ said }) => said.map(({ from }) => from.layer)),
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
