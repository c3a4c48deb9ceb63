import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../../graph/index.ts';
import { CARD } from '../../../../src/canvas/layout/card.ts';
import type { Box } from '../../../../src/canvas/layout/box.ts';
import { breakLines } from '../../../../src/canvas/layout/break-lines.ts';
import { placeCards } from '../../../../src/canvas/layout/columns.ts';
import type { Room, Spread } from '../../../../src/canvas/layout/spread.ts';
import { linesOf } from '../../../../src/canvas/layout/lines.ts';
import type { Point } from '../../../../src/canvas/layout/path.ts';
import { lineKeyOf } from '../../../../src/canvas/style/appearance.ts';
import { initialSubgraphOf } from '../../../../src/state/view/initial-subgraph.ts';
import { visibleEdges } from '../../../../src/state/view/visible.ts';
import { overlaps, throughCards } from '../../../support/drawn.ts';
import { lineQuality } from '../../../support/line-quality.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const measure = (text: string) => text.length * 6.8;
const placing = {
  graph,
  measure,
  noteOf: (id: NodeId) => (id === 'koop-naar-huur' ? 'geen' : undefined),
  keyOf: lineKeyOf(graph),
};
const groups = [undefined, ...graph.ofKind('group').map(({ id }) => id)];
const types = [undefined, ...graph.ofKind('doorstroom').map(({ id }) => id)];
const boards = groups.flatMap((group) =>
  types.map(
    (type) =>
      initialSubgraphOf(graph, { ...(group && { group: [group] }), ...(type && { type: [type] }) }).ids,
  ),
);
const layOut = (base: readonly NodeId[], added: readonly NodeId[] = [], room?: Room) =>
  placeCards(placing, base, (ids) => visibleEdges(graph, ids, true), room)({ added });
const place = (...given: Parameters<typeof layOut>) => layOut(...given).boxes;
/** No stage, a small one, a common one and a large one. */
const ROOMS: readonly (Room | undefined)[] = [
  undefined,
  { width: 720, height: 300 },
  { width: 888, height: 638 },
  { width: 2008, height: 1178 },
];
describe('cards in columns', () => {
  it('never overlap, whatever is asked', () => {
    for (const room of ROOMS)
      for (const ids of boards) expect(overlaps(place(ids, [], room).values())).toEqual([]);
  });

  it('stay where they are when every other record is added, and still do not overlap', () => {
    const everything = graph.nodes.map(({ id }) => id);
    // Also where a type that comes takes lines away between the cards that are there.
    const withoutTypes = boards.map((ids) => ids.filter((id) => graph.columnOf(id) !== 1));
    for (const room of ROOMS)
      for (const ids of [...boards, ...withoutTypes]) {
        const before = place(ids, [], room);
        const after = place(ids, everything, room);
        expect(after.size).toBe(graph.nodes.length);
        for (const [id, box] of before) expect(after.get(id)).toEqual(box);
        expect(overlaps(after.values())).toEqual([]);
      }
  });

  it('stay where they are whichever record is added next', () => {
    const [base = []] = boards;
    const others = graph.nodes.map(({ id }) => id).filter((id) => !base.includes(id));
    for (const [at, id] of others.entries()) {
      const before = place(base, others.slice(0, at));
      const after = place(base, [...others.slice(0, at), id]);
      for (const [each, box] of before) expect(after.get(each)).toEqual(box);
    }
  });

  it('hold every word of their names, each line within the card', () => {
    for (const box of place(graph.nodes.map(({ id }) => id)).values()) {
      const words = box.lines.reduce((text, line) =>
        text.endsWith('-') ? `${text.slice(0, -1)}${line}` : `${text} ${line}`,
      );
      const plain = (text: string) => text.replace(/[- ]/g, '');
      expect(plain(words)).toBe(plain(graph.node(box.id).name));
      expect(box.textWidth).toBeLessThanOrEqual(box.width - 2 * CARD.pad);
    }
  });

  it('break a long word where the toolbox says so', () => {
    const broken = breakLines('Verhuiskostenvergoeding', {
      width: 100,
      measure,
      breaks: ['verhuiskosten|vergoeding'],
    });
    expect(broken).toEqual(['Verhuiskosten-', 'vergoeding']);
  });
});

const linesAmong = (ids: readonly NodeId[], boxes: ReadonlyMap<NodeId, Box>, spread?: Spread) =>
  linesOf(visibleEdges(graph, ids, true), boxes, lineKeyOf(graph), spread?.beside);
const everything = graph.nodes.map(({ id }) => id);

describe('lines', () => {
  it('run through no card, whatever is asked, and with every record in view', () => {
    for (const room of [undefined, ROOMS.at(-1)])
      for (const ids of [...boards, everything]) {
        const boxes = place(ids, [], room);
        expect(throughCards(linesAmong(ids, boxes), boxes), ids.join(' ')).toEqual([]);
      }
  });

  it('begin and end on the borders of their cards', () => {
    for (const ids of [...boards, everything])
      for (const { from, to, points } of linesAmong(ids, place(ids))) {
        const [start, end] = [points[0], points.at(-1)] as [Point, Point];
        for (const [[x, y], { x: left, y: top, width, height }] of [
          [start, from],
          [end, to],
        ] as const) {
          expect([left, left + width]).toContain(x);
          expect(y).toBeGreaterThanOrEqual(top);
          expect(y).toBeLessThanOrEqual(top + height);
        }
      }
  });

  /** The share of length on the screen that runs along a line without a common end. */
  const overlapOf = (ids: readonly NodeId[], room?: Room) => {
    const { boxes, spread } = layOut(ids, [], room);
    const lines = linesAmong(ids, boxes, spread).map(({ from, to, points }) => ({
      ends: [from.id, to.id] as const,
      points: points.map(([x, y]): Point => [x * spread.zoom, y * spread.zoom]),
    }));
    return lineQuality(lines).overlap;
  };

  it('can be told apart: hardly any length runs along a line without a common end', () => {
    for (const ids of boards) expect(overlapOf(ids), ids.join(' ')).toBeLessThan(0.01);
    for (const room of ROOMS) expect(overlapOf(everything, room), JSON.stringify(room)).toBeLessThan(0.01);
  });

  it('between the same two cards are one line that knows its relations', () => {
    const ids = ['huurgewenning', 'sev'] as NodeId[];
    const lines = linesAmong(ids, place(ids));
    expect(lines.map(({ id, edges }) => [id, edges.map(({ relation }) => relation)])).toEqual([
      ['huurgewenning--sev', ['described-by']],
    ]);
    const group = ['sociale-huurders-senioren', 'huur-naar-huur'] as NodeId[];
    const [line, ...more] = linesAmong(group, place(group));
    expect(more).toEqual([]);
    expect(line?.edges.length).toBeGreaterThan(1);
  });
});
