import { lineKeyOf } from '../../../../src/canvas/style/appearance.ts';
import { describe, expect, it } from 'vitest';
import { nodeId, type NodeId } from '../../../../graph/index.ts';
import type { Box } from '../../../../src/canvas/layout/box.ts';
import { placeCards } from '../../../../src/canvas/layout/columns.ts';
import { firstOf, nearestTo, stepFrom, type Direction } from '../../../../src/canvas/interaction/steps.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const placing = {
  graph,
  measure: (text: string) => text.length * 7,
  noteOf: () => undefined,
  keyOf: lineKeyOf(graph),
};
const ids = graph.nodes.map(({ id }) => id);
const all = [...placeCards(placing, ids, () => graph.edges)().boxes.values()];
const joinedOf = (id: NodeId) =>
  new Set([...graph.out(id), ...graph.in(id)].map(({ source, target }) => (source === id ? target : source)));
const step = (at: Box, way: Direction) => stepFrom(at, way, { boxes: all, joined: joinedOf(at.id) });
const boxOf = (id: NodeId | undefined) => all.find((box) => box.id === id);

describe('a step in the drawing', () => {
  it('up and down passes every card, column by column, in the order of the screen', () => {
    const wanted = all.toSorted((a, b) => a.column - b.column || a.y - b.y);
    const down: Box[] = [];
    for (let at = boxOf(firstOf(all)); at; at = boxOf(step(at, 'down'))) down.push(at);
    expect(down).toEqual(wanted);
    const up: Box[] = [];
    for (let at = wanted.at(-1); at; at = boxOf(step(at, 'up'))) up.unshift(at);
    expect(up).toEqual(wanted);
  });

  it('to the first and last stays within the column', () => {
    for (const at of all) {
      const column = all.filter((box) => box.column === at.column).toSorted((a, b) => a.y - b.y);
      expect([step(at, 'first'), step(at, 'last')]).toEqual([column[0]?.id, column.at(-1)?.id]);
    }
  });

  it('to the side leads along a relation, to the nearest column that has one and there to the nearest in height', () => {
    const middle = ({ y, height }: Box) => y + height / 2;
    for (const at of all)
      for (const [way, sign] of [
        ['left', -1],
        ['right', 1],
      ] as const) {
        const ahead = [...joinedOf(at.id)]
          .flatMap((id) => boxOf(id) ?? [])
          .filter((box) => (box.column - at.column) * sign > 0);
        const found = boxOf(step(at, way));
        if (!found) {
          expect(ahead, `${at.id} ${way}`).toEqual([]);
          continue;
        }
        const near = Math.min(...ahead.map((box) => Math.abs(box.column - at.column)));
        expect(Math.abs(found.column - at.column)).toBe(near);
        const heights = ahead
          .filter((box) => box.column === found.column)
          .map((box) => Math.abs(middle(box) - middle(at)));
        expect(Math.abs(middle(found) - middle(at))).toBe(Math.min(...heights));
      }
  });

  it('counts a card that was put elsewhere in the column where it now stands', () => {
    const [a, b] = all.filter((box) => box.column === 0) as [Box, Box];
    const moved: Box = { ...b, column: 3, pinned: true };
    const boxes = [a, moved, ...all.filter((box) => box.column === 3)];
    const ground = { boxes, joined: new Set<NodeId>() };
    const third = boxes.filter((box) => box !== a).toSorted((x, y) => x.y - y.y || x.x - y.x);
    expect(stepFrom(moved, 'first', ground)).toBe(third[0]?.id);
  });
});

describe('where a walk is', () => {
  it('begins above in the first column, also when that is empty', () => {
    expect(boxOf(firstOf(all))?.column).toBe(0);
    const right = all.filter((box) => box.column > 2);
    expect(firstOf(right)).toBe(right.filter((box) => box.column === 3).toSorted((a, b) => a.y - b.y)[0]?.id);
    expect(firstOf([])).toBeUndefined();
  });

  it('goes, when its card goes, to the nearest in the same column', () => {
    const gone = boxOf(nodeId('huurgewenning')) as Box;
    const others = all.filter((box) => box !== gone);
    const near = boxOf(nearestTo(gone, others));
    expect(near?.column).toBe(gone.column);
    const elsewhere = others.filter((box) => box.column !== gone.column);
    expect(Math.abs((boxOf(nearestTo(gone, elsewhere))?.column ?? 9) - gone.column)).toBe(1);
  });
});
