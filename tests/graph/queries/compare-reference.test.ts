import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  compare,
  KnowledgeGraph,
  vocabulary,
  type ComparedBlock,
  type ComparedPoint,
  type NodeId,
  type Provenance,
} from '../../../graph/index.ts';
import { choices } from '../../support/choices.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { placeName, referenceFacts, sameOf, type ReferenceFact } from '../../support/reference-compare.ts';
import { toolboxesWithAllFields } from '../../support/toolbox-with-all-fields.ts';

const kinds = Object.keys(vocabulary.kinds);

function check(any: KnowledgeGraph, ids: readonly NodeId[]) {
  const { columns, toolbox, today } = compare(any, ids, { now: true });
  expect(columns.map(({ id }) => id)).toEqual(
    any.nodes.filter(({ id }) => ids.includes(id)).map(({ id }) => id),
  );
  const place = placeName(any);
  for (const [layer, block] of [
    ['toolbox', toolbox],
    ['now', today],
  ] as const) {
    const facts = columns.map((column) =>
      referenceFacts(any, column)
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

function checkBlock(
  block: ComparedBlock | undefined,
  columns: readonly NodeId[],
  facts: readonly ReferenceFact[][],
) {
  const line = (row: string, same: string, from: Provenance) => `${row} | ${same} | ${JSON.stringify(from)}`;
  for (const [at, id] of columns.entries()) {
    const shown = (block?.rows ?? []).flatMap((row) =>
      (row.cells[at] ?? []).flatMap((point) =>
        sameOf(point, id).map((same, each) => line(row.key, same, point.facts[each]?.from as Provenance)),
      ),
    );
    const wanted = facts[at]?.map(({ row, same, from }) => line(row, same, from)) ?? [];
    // Every fact is there once, with its provenance.
    expect(shown.toSorted(), id).toEqual(wanted.toSorted());
  }
  const others = (fact: ReferenceFact, column: readonly ReferenceFact[]) =>
    column.filter(({ row }) => row === fact.row);
  /** The facts of a column that share an object with this one, whatever their qualifiers. */
  const meets = (fact: ReferenceFact, column: readonly ReferenceFact[]) =>
    others(fact, column).filter(({ objects }) => objects.some((object) => fact.objects.includes(object)));
  const agrees = (fact: ReferenceFact, column: readonly ReferenceFact[]) =>
    meets(fact, column).filter(({ qualifiers }) => qualifiers === fact.qualifiers);
  const columnsWithAll = (fact: ReferenceFact) =>
    facts.flatMap((column, no) =>
      fact.objects.every((object) => agrees(fact, column).some(({ objects }) => objects.includes(object)))
        ? [no]
        : [],
    );
  const lost = (fact: ReferenceFact) => fact.same.startsWith('lost of ');
  const standing = (fact: ReferenceFact, at: number) => {
    if (lost(fact)) return 'lost';
    if (columnsWithAll(fact).length === facts.length) return 'shared';
    return facts.every((column, no) => no === at || meets(fact, column).length === 0) ? 'only' : 'some';
  };
  const named = ({ row, same }: ReferenceFact) => `${row} | ${same}`;
  const once = (names: readonly string[]) => [...new Set(names)].toSorted();
  const nameOfPoint = (row: string, point: ComparedPoint, at: number) =>
    `${row} | ${sameOf(point, columns[at] as NodeId)[0]}`;

  const inAll = facts.flatMap((column, at) => column.filter((fact) => standing(fact, at) === 'shared'));
  const sources = (list: readonly Provenance[]) => list.map((from) => JSON.stringify(from)).toSorted();
  const shared = block?.shared.map(({ row, point }) => nameOfPoint(row.key, point, 0)) ?? [];
  expect(shared.toSorted()).toEqual(once(inAll.map(named)));
  for (const { row, point, from } of block?.shared ?? []) {
    const fact = inAll.find((each) => named(each) === nameOfPoint(row.key, point, 0)) as ReferenceFact;
    const agreeing = facts.flatMap((column) => agrees(fact, column));
    expect(sources(from)).toEqual(sources(agreeing.map((each) => each.from)));
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
        const fact = facts[at]?.find(
          (each) => named(each) === nameOfPoint(row.key, point, at),
        ) as ReferenceFact;
        const all = columnsWithAll(fact);
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

describe('a comparison', () => {
  it.each(kinds)('of every two and many three and four of kind %s states what the records state', (kind) => {
    const graph = realGraph();
    const ids = graph.ofKind(kind).map(({ id }) => id);
    for (const two of choices(ids, 2)) check(graph, two);
    for (const three of choices(ids, 3, 100)) check(graph, three);
    for (const four of choices(ids, 4, 100)) check(graph, four);
  });

  it('does so in any toolbox', () => {
    fc.assert(
      fc.property(toolboxesWithAllFields, (toolbox) => {
        const any = new KnowledgeGraph(toolbox, vocabulary);
        for (const kind of kinds) {
          const ids = any.ofKind(kind).map(({ id }) => id);
          for (const size of [2, 3, 4]) for (const some of choices(ids, size, 2)) check(any, some);
        }
      }),
      { numRuns: 8 },
    );
  });
});
