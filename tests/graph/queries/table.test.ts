import { describe, expect, it } from 'vitest';
import {
  answer,
  costs,
  listed,
  listedKinds,
  nodeId,
  sorted,
  table,
  textOf,
  type GraphNode,
  type Question,
  type TableCell,
} from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const kinds = Object.keys(graph.vocabulary.kinds);
const whole = (kind: string, now = true) =>
  table(
    graph,
    kind,
    graph.ofKind(kind).map(({ id }) => id),
    { now },
  );
const records = graph.toolbox.records;
const textsOf = (cell: TableCell | undefined) => cell?.entries.map(({ text }) => text) ?? [];

describe('a table', () => {
  it('has a row for every record, and a cell for every column', () => {
    for (const kind of kinds) {
      const { rows, columns } = whole(kind);
      expect(rows.map(({ node }) => node.id)).toEqual(
        records.filter((record) => record.kind === kind).map(({ id }) => id),
      );
      for (const { cells } of rows) expect(cells).toHaveLength(columns.length);
    }
  });

  it('has in a column of relations exactly those of the records, with provenance', () => {
    for (const kind of kinds) {
      const { rows, columns } = whole(kind);
      for (const [at, column] of columns.entries()) {
        if (typeof column === 'string' || !('relations' in column)) continue;
        for (const { node, cells } of rows) {
          const said = records.flatMap((record) =>
            record.relations
              .filter(({ is }) => column.relations.includes(is))
              .map(({ to, from }) => ({ source: record.id, to, from })),
          );
          const ends =
            column.way === 'forward'
              ? said.filter(({ source }) => source === node.id).map(({ to, from }) => ({ id: to, from }))
              : said.filter(({ to }) => to === node.id).map(({ source, from }) => ({ id: source, from }));
          const found = (cells[at]?.entries ?? []).map(({ node: id, from }) => ({ id, from }));
          const order = (a: { id: string | undefined }, b: { id: string | undefined }) =>
            (a.id ?? '').localeCompare(b.id ?? '');
          // That everybody covers a group is derived; what a record writes itself has to be there.
          const written = found.filter(({ id }) => id === undefined || !graph.node(id).universal);
          expect(written.toSorted(order), `${node.id} ${column.heading}`).toEqual(ends.toSorted(order));
        }
      }
    }
  });

  it('counts instruments like an answer', () => {
    for (const [kind, part] of [
      ['group', 'group'],
      ['doorstroom', 'type'],
    ] as const) {
      const { rows, columns } = whole(kind);
      const at = columns.indexOf('answers');
      for (const { node, cells } of rows) {
        const { named = 0, universal = 0 } = cells[at]?.counts ?? {};
        expect([node.id, named + universal]).toEqual([node.id, answer(graph, { [part]: [node.id] }).length]);
      }
    }
  });

  it('has every status of an instrument’s examples once, or else its own', () => {
    const { rows, columns } = whole('instrument');
    for (const { node, cells } of rows) {
      const examples = node.relations.filter(({ is }) => is === 'example').map(({ to }) => graph.node(to));
      const told = [node, ...examples].flatMap(({ experience }) =>
        experience ? (graph.vocabulary.statuses[experience.status]?.label ?? []) : [],
      );
      expect(new Set(textsOf(cells[columns.indexOf('experience')]))).toEqual(new Set(told));
    }
  });

  it('has nothing of today when today is left out', () => {
    const { rows } = whole('source', false);
    for (const { cells } of rows)
      for (const { entries } of cells)
        for (const { from, node } of entries)
          // The record's own name and form may be known from today only; such a record is not shown then.
          expect(node === undefined || from.layer === 'toolbox').toBe(true);
  });

  it('is sorted by the names in a column of relations', () => {
    const { columns, rows } = table(
      graph,
      'case',
      graph.ofKind('case').map(({ id }) => id),
      {
        now: true,
        list: true,
      },
    );
    const at = columns.findIndex((column) => typeof column !== 'string' && 'relations' in column);
    const names = sorted(rows, at, false).flatMap(({ cells }) => cells[at]?.entries[0]?.text ?? []);
    expect(names.length).toBeGreaterThan(3);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
  });

  it('is sorted in both directions, with empty cells last', () => {
    const { rows, columns } = whole('case');
    const at = columns.indexOf('experience');
    const order = (down: boolean) =>
      sorted(rows, at, down).map(({ cells }) => cells[at]?.entries[0]?.status ?? 'none');
    const statuses = Object.keys(graph.vocabulary.statuses);
    const filled = order(false).filter((status) => status !== 'none');
    expect(filled).toEqual(filled.toSorted((a, b) => statuses.indexOf(a) - statuses.indexOf(b)));
    expect(order(true).filter((status) => status !== 'none')).toEqual(
      filled.toSorted((a, b) => statuses.indexOf(b) - statuses.indexOf(a)),
    );
    expect([order(false).at(-1), order(true).at(-1)]).toEqual(['none', 'none']);
    const names = sorted(rows, 'name', false).map(({ node }) => node.name);
    expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
  });

  it('has a different heading for every column', () => {
    for (const kind of kinds) {
      const headings = whole(kind).columns.map((column) =>
        typeof column === 'string' ? column : column.heading,
      );
      expect(new Set(headings).size, kind).toBe(headings.length);
      expect(headings.includes('answers') && headings.includes('Instrumenten')).toBe(false);
    }
  });

  it('leaves out an empty column', () => {
    const headings = (ids: string[]) =>
      table(graph, 'source', ids.map(nodeId), { now: true }).columns.map((column) =>
        typeof column === 'string' ? column : column.heading,
      );
    expect(headings(['sev'])).toContain('Wat ervan kwam');
    expect(headings(['bbvh'])).not.toContain('Wat ervan kwam');
  });
});

describe('the lists of all records of a kind', () => {
  const list = (kind: string, now = true) =>
    table(
      graph,
      kind,
      graph.ofKind(kind).map(({ id }) => id),
      { now, list: true },
    );
  const columnOf = (kind: string, heading: string) => {
    const { columns, rows } = list(kind);
    const at = columns.findIndex(
      (column) => (typeof column === 'string' ? column : column.heading) === heading,
    );
    expect(at, heading).toBeGreaterThanOrEqual(0);
    return { at, rows };
  };
  const statementsOf = (node: GraphNode, abouts: readonly string[]) =>
    abouts.flatMap((about) => node.statements.filter((each) => each.about === about).map(({ text }) => text));

  it('are of the instruments, the examples and the organisations', () => {
    expect(listedKinds(graph)).toEqual(['instrument', 'case', 'source']);
    for (const kind of listedKinds(graph)) {
      const headings = list(kind).columns.map((column) =>
        typeof column === 'string' ? column : column.heading,
      );
      expect(new Set(headings).size, kind).toBe(headings.length);
    }
  });

  it.each([
    ['instrument', 'Effecten', ['effect']],
    ['instrument', 'Waar u op moet letten', ['warning', 'attention', 'condition']],
    ['case', 'Wat het inhoudt', ['how', 'action', 'measure']],
  ])(
    'have of each %s under “%s” just the statements of the records, sorted by their number',
    (kind, heading, abouts) => {
      const { at, rows } = columnOf(kind, heading);
      const countOf = (node: GraphNode) => statementsOf(node, abouts).length;
      for (const { node, cells } of rows) expect(textsOf(cells[at])).toEqual(statementsOf(node, abouts));
      for (const down of [false, true]) {
        const counts = sorted(rows, at, down).map(({ node }) => countOf(node));
        const filled = counts.filter((count) => count > 0).toSorted((a, b) => (down ? b - a : a - b));
        expect(counts).toEqual([...filled, ...counts.filter((count) => count === 0)]);
      }
    },
  );

  it('have costs with an amount first, then other costs, then instruments without', () => {
    const { at, rows } = columnOf('instrument', 'costs');
    const all = [...costs(graph).toolbox, ...costs(graph).now];
    const rankOf = (node: GraphNode) => {
      const own = all.filter(({ subject }) => subject === node.id);
      if (own.some(({ object }) => object.is === 'text' && /euro|€/.test(object.text))) return 0;
      return own.length > 0 ? 1 : 2;
    };
    const ranks = sorted(rows, at, false).map(({ node }) => rankOf(node));
    expect(ranks).toEqual(ranks.toSorted((a, b) => a - b));
    expect(new Set(ranks)).toEqual(new Set([0, 1, 2]));
    // What is of today says so, because the column has both layers.
    for (const { cells } of rows)
      for (const { phrases, from } of cells[at]?.entries ?? [])
        expect(textOf(phrases).startsWith('Stand nu')).toBe(from.layer === 'now');
  });

  it('follow each organisation behind an example to its last successor', () => {
    const { at, rows } = columnOf('case', 'Wie erachter staat');
    for (const { node, cells } of rows) {
      const ends = node.relations
        .filter(({ is }) => graph.vocabulary.behind.includes(is))
        .map(({ to }) => to);
      const reached = new Set<string>(ends);
      for (const id of reached)
        for (const { is, to } of graph.node(nodeId(id)).relations)
          if (graph.vocabulary.successors.includes(is)) reached.add(to);
      expect(new Set(cells[at]?.entries.map(({ node: far }) => far)), node.id).toEqual(reached);
    }
  });

  it('have nothing of today when today is left out', () => {
    for (const kind of listedKinds(graph))
      for (const { cells } of list(kind, false).rows)
        for (const { entries } of cells)
          for (const { from, links = [] } of entries)
            expect([from.layer, links.length]).toEqual(['toolbox', 0]);
  });
});

describe('what a list leaves of a kind', () => {
  const ids = (kind: string, question: Question, now = true) => listed(graph, kind, question, { now });

  it('is everything without a question, of the layers that are shown', () => {
    for (const kind of listedKinds(graph)) {
      expect(ids(kind, {})).toEqual(graph.ofKind(kind).map(({ id }) => id));
      expect(ids(kind, {}, false)).toEqual(
        graph
          .ofKind(kind)
          .filter(({ layer }) => layer === 'toolbox')
          .map(({ id }) => id),
      );
    }
  });

  it('is the answer for instruments, and of the examples all that are in the place that is asked for', () => {
    for (const place of Object.keys(graph.toolbox.places)) {
      const question = { place: [place] };
      expect(ids('instrument', question)).toEqual(
        answer(graph, question).map(({ instrument }) => instrument.id),
      );
      // All examples in that place, also those of no instrument.
      expect(ids('case', question)).toEqual(
        graph
          .ofKind('case')
          .filter(({ places }) => places.some((each) => each.place === place))
          .map(({ id }) => id),
      );
    }
  });

  it('is of the organisations those of these instruments and examples, with their successors', () => {
    const found: readonly string[] = ids('source', { place: ['helmond'] });
    expect(found).toContain('sev');
    expect(found).toContain('platform31');
    expect(found).not.toContain('ymere');
    expect(ids('source', { place: ['helmond'] }, false)).not.toContain('platform31');
  });
});
