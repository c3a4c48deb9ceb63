import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  facet,
  KnowledgeGraph,
  matrix,
  matrixKinds,
  nodeId,
  paths,
  vocabulary,
  type Matrix,
  type Question,
  type ToolboxRecord,
} from '../../../graph/index.ts';
import { randomToolboxes } from '../../support/random-toolbox.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const [types, groups, cases] = ['doorstroom', 'group', 'case'];
const id = nodeId;

/** What a cell should be, straight from the records. */
function expected(records: readonly ToolboxRecord[], instrument: ToolboxRecord, column: ToolboxRecord) {
  const byId = new Map(records.map((record) => [record.id, record]));
  const isUniversal = (group: string) => byId.get(id(group))?.universal !== undefined;
  // A group for everybody is not taken apart: nothing reaches a wider one by way of it.
  const within = (group: string, wider: string, passed: readonly string[] = []): boolean =>
    group === wider ||
    (byId.get(id(group))?.relations ?? []).some(
      ({ is, to }) =>
        is === 'part-of' && !isUniversal(to) && !passed.includes(to) && within(to, wider, [...passed, group]),
    );
  const { applications } = instrument;
  switch (column.kind) {
    case types:
      if (applications.some((each) => each.types.includes(column.id))) return 'named';
      return applications.some((each) => each.types.length === 0 && each.groups.some(isUniversal))
        ? 'universal'
        : undefined;
    case groups:
      if (applications.some((each) => each.groups.some((group) => within(group, column.id)))) return 'named';
      return applications.some((each) => each.groups.some(isUniversal)) ? 'universal' : undefined;
    default:
      if (instrument.relations.some(({ is, to }) => is === 'example' && to === column.id)) return 'example';
      return column.relations.some(({ to }) => to === instrument.id) ? 'mentioned' : undefined;
  }
}

const cellsOf = ({ columns, sections }: Matrix) =>
  sections.flatMap(({ rows }) =>
    rows.flatMap(({ instrument, cells }) =>
      columns.map((column) => ({ instrument, column, cell: cells.get(column) })),
    ),
  );
const rowsOf = ({ sections }: Matrix) =>
  sections.flatMap(({ rows }) => rows.map(({ instrument }) => instrument.id));

describe('the matrix', () => {
  it('has types, groups or cases as columns', () => {
    expect(matrixKinds(graph)).toEqual([types, groups, cases]);
  });

  for (const against of matrixKinds(graph))
    it(`against ${against}: every cell equals the records`, () => {
      const found = cellsOf(matrix(graph, {}, against));
      expect(found).toHaveLength(14 * graph.ofKind(against).length);
      for (const { instrument, column, cell } of found)
        expect(`${instrument.id} ${column} ${cell?.fit}`).toBe(
          `${instrument.id} ${column} ${expected(graph.nodes, instrument, graph.node(column))}`,
        );
    });

  it('equals the records of any toolbox', () => {
    fc.assert(
      fc.property(randomToolboxes, (toolbox) => {
        const random = new KnowledgeGraph(toolbox, vocabulary);
        for (const against of [types, groups] as const)
          for (const { instrument, column, cell } of cellsOf(matrix(random, {}, against ?? '')))
            expect(cell?.fit).toBe(expected(random.nodes, instrument, random.node(column)));
      }),
      { numRuns: 25 },
    );
  });

  const questions: Question[] = [
    {},
    ...graph.ofKind('group').map((group) => ({ group: [group.id] })),
    ...graph.ofKind('doorstroom').map((type) => ({ type: [type.id] })),
    { group: [id('senioren')], type: [id('huur-naar-huur')] },
    { group: [id('senioren'), id('potentiele-kopers')] },
    { type: [id('huur-naar-huur'), id('huur-naar-koop')] },
    { experience: ['praktijk'] },
    { place: ['hoogvliet'] },
  ];

  it('has the counts of the filters in every column', () => {
    for (const question of questions)
      for (const [against, part] of [
        [types, 'type'],
        [groups, 'group'],
      ] as const) {
        const found = cellsOf(matrix(graph, question, against ?? ''));
        for (const { value, named, universal } of facet(graph, question, part)) {
          if (question[part] && !question[part].includes(id(value))) continue;
          const cells = found.filter(({ column, cell }) => column === value && cell);
          expect([
            question,
            value,
            cells.filter(({ cell }) => cell?.fit === 'named').length,
            cells.length,
          ]).toEqual([question, value, named, named + universal]);
        }
      }
  });

  it('has a path for every filled cell, and is inferred exactly when all of its paths are', () => {
    for (const question of questions)
      for (const against of matrixKinds(graph))
        for (const { instrument, column, cell } of cellsOf(matrix(graph, question, against))) {
          if (!cell) continue;
          const found = paths(graph, cell.paths);
          const what = `${JSON.stringify(question)} ${instrument.id} ${column}`;
          expect(found.length, what).toBeGreaterThan(0);
          expect(cell.from.length, what).toBeGreaterThan(0);
          if (cell.fit === 'universal' || question.group || question.type) continue;
          const stated = found.some(({ steps }) => steps.every(({ edge }) => edge.from.basis === 'stated'));
          expect(`${what} ${cell.inferred}`).toBe(`${what} ${!stated}`);
        }
  });

  it('has a case with its instrument also when another statement answers the question', () => {
    for (const question of questions)
      for (const { instrument, column, cell } of cellsOf(matrix(graph, question, 'case'))) {
        const example = instrument.relations.find(({ is, to }) => is === 'example' && to === column);
        if (!example || example.groups) continue;
        expect(`${instrument.id} ${column} ${cell?.fit}`).toBe(`${instrument.id} ${column} example`);
      }
  });

  it('takes the status from the examples, or else from the instrument', () => {
    for (const { instrument, column, cell } of cellsOf(matrix(graph, {}, 'doorstroom'))) {
      if (!cell) continue;
      const here = instrument.applications.filter(
        ({ types }) => types.length === 0 || types.includes(column),
      );
      const examples = instrument.relations
        .filter(
          ({ is, groups }) =>
            is === 'example' &&
            (!groups || here.some((each) => groups.some((group) => each.groups.includes(group)))),
        )
        .map(({ to }) => graph.node(to));
      const own = [instrument, ...examples].flatMap(({ experience }) => experience?.status ?? []);
      expect(new Set(cell.statuses)).toEqual(new Set(own));
    }
  });

  it('lists categories in the order of the toolbox, and only what is asked', () => {
    const all = matrix(graph, {}, 'doorstroom');
    expect(all.sections.map(({ category, rows }) => [category, rows.length])).toEqual([
      ['vraaggericht', 6],
      ['financiele-ondersteuning', 5],
      ['procesbegeleiding', 3],
    ]);
    const asked = matrix(
      graph,
      { type: [id('huur-naar-koop')], category: [id('procesbegeleiding')] },
      'doorstroom',
    );
    expect(asked.columns).toEqual(['huur-naar-koop']);
    expect(rowsOf(asked)).toEqual(['proceshulp-financiering', 'ons-soort-mensen']);
  });
});
