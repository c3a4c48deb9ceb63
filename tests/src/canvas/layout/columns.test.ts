import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../../graph/index.ts';
import { CARD } from '../../../../src/canvas/layout/card.ts';
import type { Box } from '../../../../src/canvas/layout/box.ts';
import { breakLines } from '../../../../src/canvas/layout/break-lines.ts';
import { placeCards } from '../../../../src/canvas/layout/columns.ts';
import { linesOf } from '../../../../src/canvas/layout/lines.ts';
import { initialSubgraphOf } from '../../../../src/state/view/initial-subgraph.ts';
import { visibleEdges } from '../../../../src/state/view/visible.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const measure = (text: string) => text.length * 6.8;
const placing = { graph, measure, noteOf: (id: NodeId) => (id === 'koop-naar-huur' ? 'geen' : undefined) };
const groups = [undefined, ...graph.ofKind('group').map(({ id }) => id)];
const types = [undefined, ...graph.ofKind('doorstroom').map(({ id }) => id)];
const boards = groups.flatMap((group) =>
  types.map(
    (type) =>
      initialSubgraphOf(graph, { ...(group && { group: [group] }), ...(type && { type: [type] }) }).ids,
  ),
);
const place = (base: readonly NodeId[], added: readonly NodeId[] = []) =>
  placeCards(placing, { base, added }, graph.edges);
const bottom = ({ y, height, note }: Box) => y + height + (note ? CARD.line : 0);
const overlap = (a: Box, b: Box) =>
  a.x < b.x + b.width && b.x < a.x + a.width && a.y < bottom(b) && b.y < bottom(a);
const overlaps = (boxes: Iterable<Box>) => {
  const all = [...boxes];
  return all.flatMap((a, at) =>
    all.slice(at + 1).flatMap((b) => (overlap(a, b) ? [`${a.id} over ${b.id}`] : [])),
  );
};

describe('cards in columns', () => {
  it('never overlap, whatever is asked', () => {
    for (const ids of boards) expect(overlaps(place(ids).values())).toEqual([]);
  });

  it('stay where they are when every other record is added, and still do not overlap', () => {
    for (const ids of boards) {
      const before = place(ids);
      const after = place(
        ids,
        graph.nodes.map(({ id }) => id),
      );
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

/** The line as it is drawn: curves through the middles between its points. */
function* drawn(points: readonly (readonly [number, number])[]) {
  const half = (a: readonly [number, number], b: readonly [number, number]) =>
    [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2] as const;
  for (let at = 1; at < points.length - 1; at++) {
    const [before, here, after] = [points[at - 1], points[at], points[at + 1]];
    if (!before || !here || !after) continue;
    const start = at === 1 ? before : half(before, here);
    const end = at === points.length - 2 ? after : half(here, after);
    for (let t = 0; t <= 1; t += 0.05)
      yield [0, 1].map(
        (axis) =>
          (1 - t) ** 2 * (start[axis] ?? 0) + 2 * t * (1 - t) * (here[axis] ?? 0) + t ** 2 * (end[axis] ?? 0),
      );
  }
}

describe('lines', () => {
  it('run through no card, whatever is asked', () => {
    for (const ids of boards) {
      const boxes = place(ids);
      for (const { from, to, points } of linesOf(visibleEdges(graph, ids, true), boxes)) {
        const side = from.column === to.column ? (from.column === 0 ? 'left' : 'right') : 'across';
        const ends = [
          [from.x + (side === 'left' ? 0 : from.width), from.y + from.height / 2],
          [to.x + (side === 'right' ? to.width : 0), to.y + to.height / 2],
        ] as const;
        for (const [x = 0, y = 0] of drawn([ends[0], ...points, ends[1]]))
          for (const box of boxes.values())
            if (x > box.x + 1 && x < box.x + box.width - 1 && y > box.y + 1 && y < box.y + box.height - 1)
              expect.fail(`${from.id} - ${to.id} runs through ${box.id}, with ${ids.join(' ')}`);
      }
    }
  });

  it('between the same two cards are one line that knows its relations', () => {
    const ids = ['huurgewenning', 'sev'] as NodeId[];
    const lines = linesOf(visibleEdges(graph, ids, true), place(ids));
    expect(lines.map(({ id, edges }) => [id, edges.map(({ relation }) => relation)])).toEqual([
      ['huurgewenning--sev', ['described-by']],
    ]);
    const group = ['sociale-huurders-senioren', 'huur-naar-huur'] as NodeId[];
    const [line, ...more] = linesOf(visibleEdges(graph, group, true), place(group));
    expect(more).toEqual([]);
    expect(line?.edges.length).toBeGreaterThan(1);
  });
});
