import { lineKeyOf } from '../../../../src/canvas/style/appearance.ts';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { measureText } from '../../../../.ci/initial-picture.ts';
import type { NodeId } from '../../../../graph/index.ts';
import { placeCards, type Others } from '../../../../src/canvas/layout/columns.ts';
import { rightOf } from '../../../../src/canvas/layout/fit.ts';
import { fromStage, toStage } from '../../../../src/canvas/layout/pins.ts';
import { LEGIBLE, MARGIN, type Room } from '../../../../src/canvas/layout/spread.ts';
import { initialSubgraphOf } from '../../../../src/state/view/initial-subgraph.ts';
import { visibleEdges } from '../../../../src/state/view/visible.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const measure = measureText();
const placing = {
  graph,
  measure: (text: string) => measure(text),
  noteOf: () => undefined,
  keyOf: lineKeyOf(graph),
};
const groups = [undefined, ...graph.ofKind('group').map(({ id }) => id)];
const types = [undefined, ...graph.ofKind('doorstroom').map(({ id }) => id)];
const questions = groups.flatMap((group) =>
  types.map((type) => ({ ...(group && { group: [group] }), ...(type && { type: [type] }) })),
);
const place = (base: readonly NodeId[], room: Room, pins: Others['pins'] = []) =>
  placeCards(placing, base, (ids) => visibleEdges(graph, ids, true), room)({ pins });
/** Every question on every stage. */
const placed = (room: Room) =>
  graph.memo(`placed on ${JSON.stringify(room)}`, () =>
    questions.map((question) => ({ question, ...place(idsOf(question), room) })),
  );
const idsOf = (question: (typeof questions)[number]) => initialSubgraphOf(graph, question).ids;

/** The stages of windows of 1366 x 768, 1440 x 900, 1920 x 1080 and 2560 x 1440. */
const STAGES: readonly Room[] = [
  { width: 814, height: 506 },
  { width: 888, height: 638 },
  { width: 1368, height: 818 },
  { width: 2008, height: 1178 },
];

describe('a drawing on its stage', () => {
  it('is all in view, with names of 12 px at least, whatever is asked', () => {
    for (const room of STAGES)
      for (const { question, boxes, spread } of placed(room)) {
        expect(spread.zoom).toBeGreaterThanOrEqual(LEGIBLE);
        const name = JSON.stringify([room, question]);
        for (const { x, y, width, height } of boxes.values()) {
          expect(y, name).toBeGreaterThanOrEqual(0);
          expect((y + height) * spread.zoom, name).toBeLessThanOrEqual(room.height);
          expect((x + width + MARGIN.left) * spread.zoom, name).toBeLessThanOrEqual(room.width + 1);
        }
        expect((rightOf(spread) + MARGIN.left) * spread.zoom, name).toBeLessThanOrEqual(room.width + 1);
      }
  });

  it('fills it: 85 % in its tighter direction and 60 % in the other, from eight cards up', () => {
    for (const room of STAGES)
      for (const { question, boxes, spread } of placed(room)) {
        if (boxes.size < 8) continue;
        const all = [...boxes.values()];
        const wide = Math.max(...all.map(({ x, width }) => x + width)) - Math.min(...all.map(({ x }) => x));
        const high = Math.max(...all.map(({ y, height }) => y + height)) - Math.min(...all.map(({ y }) => y));
        const shares = [(wide * spread.zoom) / room.width, (high * spread.zoom) / room.height];
        const name = JSON.stringify([room, question, shares]);
        expect(Math.max(...shares), name).toBeGreaterThanOrEqual(0.85);
        expect(Math.min(...shares), name).toBeGreaterThanOrEqual(0.6);
      }
  });

  it('leaves cards level that are nearly level', () => {
    const ids = ['senioren', 'huur-naar-huur', 'huurgewenning', 'sev'] as NodeId[];
    for (const room of STAGES) {
      const heights = [...place(ids, room).boxes.values()].map(({ y, height }) => y + height / 2);
      expect(Math.max(...heights) - Math.min(...heights)).toBeLessThan(40);
    }
  });
});

describe('a card that the reader has put somewhere', () => {
  it('is there again from its link, on any stage', () => {
    const { spread } = place(idsOf({}), STAGES[1] as Room);
    fc.assert(
      fc.property(fc.integer({ min: -300, max: 1500 }), fc.integer({ min: -300, max: 1500 }), (x, y) => {
        const [left, top] = toStage(fromStage([x, y], spread), spread);
        expect(left).toBeCloseTo(x);
        expect(top).toBeCloseTo(y);
      }),
    );
  });

  it('stays at its height, and between the same columns', () => {
    const pins = [{ id: 'senioren' as NodeId, x: 2 * 176 + 20, y: 60 }];
    for (const room of STAGES) {
      const { boxes, spread } = place(idsOf({}), room, pins);
      const box = boxes.get('senioren' as NodeId);
      expect(box).toMatchObject({ y: 60, column: 2, pinned: true });
      expect(box?.x).toBeGreaterThan(spread.columns[2] ?? 0);
      expect(box?.x).toBeLessThan(spread.columns[3] ?? 0);
    }
  });
});
