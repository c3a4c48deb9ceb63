import { describe, expect, it } from 'vitest';
import { answer, nodeId, sorted, table, type TableCell } from '../../../graph/index.ts';
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
        if (typeof column === 'string') continue;
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
