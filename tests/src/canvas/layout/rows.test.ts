import { describe, expect, it } from 'vitest';
import { measureText } from '../../../../.ci/initial-picture.ts';
import type { NodeId } from '../../../../graph/index.ts';
import { placeCards } from '../../../../src/canvas/layout/columns.ts';
import { linesOf } from '../../../../src/canvas/layout/lines.ts';
import { LEGIBLE, MARGIN, type Room } from '../../../../src/canvas/layout/spread.ts';
import { lineKeyOf } from '../../../../src/canvas/style/appearance.ts';
import { initialSubgraphOf } from '../../../../src/state/view/initial-subgraph.ts';
import { visibleEdges } from '../../../../src/state/view/visible.ts';
import { overlaps, throughCards } from '../../../support/drawn.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const measure = measureText();
const placing = {
  graph,
  measure: (text: string) => measure(text),
  noteOf: (id: NodeId) => (id === 'koop-naar-huur' ? 'geen' : undefined),
  keyOf: lineKeyOf(graph),
};
const groups = [undefined, ...graph.ofKind('group').map(({ id }) => id)];
const types = [undefined, ...graph.ofKind('doorstroom').map(({ id }) => id)];
const everything = graph.nodes.map(({ id }) => id);
const boards = [
  ...groups.flatMap((group) =>
    types.map(
      (type) =>
        initialSubgraphOf(graph, { ...(group && { group: [group] }), ...(type && { type: [type] }) }).ids,
    ),
  ),
  everything,
];
const edgesAmong = (ids: readonly NodeId[]) => visibleEdges(graph, ids, true);
/** Stages of phones, and of a page at 400 per cent. */
const STAGES = [320, 360, 412, 540].map((width) => ({ width, height: 480 }));
// Every other question, on one of the stages.
const cases = boards
  .filter((_, at) => at % 2 === 0)
  .map((base, at) => ({ stage: STAGES[at % STAGES.length] as Room, base }));
const place = ({ stage, base }: (typeof cases)[number], added: readonly NodeId[] = []) =>
  placeCards(placing, base, edgesAmong, stage)({ added });

describe('a drawing on a narrow stage', () => {
  it('is no wider than the stage, with names of 12 px, whatever is asked', () => {
    for (const each of cases) {
      const { boxes, spread } = place(each);
      expect(spread.zoom).toBeGreaterThanOrEqual(LEGIBLE);
      const wide = each.stage.width / spread.zoom;
      const lines = linesOf(edgesAmong(each.base), boxes, lineKeyOf(graph));
      const xs = [
        ...[...boxes.values()].flatMap(({ x, width }) => [x, x + width]),
        ...lines.flatMap(({ points }) => points.map(([x]) => x)),
      ];
      expect(Math.min(...xs) + MARGIN.left).toBeGreaterThanOrEqual(0);
      expect(Math.max(...xs) + MARGIN.left).toBeLessThanOrEqual(wide);
    }
  });

  it('has no card over another, each kind below the one before it, and no line through a card', () => {
    for (const each of cases) {
      const { boxes } = place(each);
      expect(overlaps(boxes.values())).toEqual([]);
      const lines = linesOf(edgesAmong(each.base), boxes, lineKeyOf(graph));
      expect(throughCards(lines, boxes)).toEqual([]);
      const order = [...boxes.values()].toSorted((a, b) => a.y - b.y).map(({ column }) => column);
      expect(order).toEqual(order.toSorted((a, b) => a - b));
    }
  });

  it('names each kind above its first row, over no card', () => {
    for (const each of cases) {
      const { boxes, heads = [] } = place(each);
      const all = [...boxes.values()];
      expect(heads.map(({ column }) => column)).toEqual(
        [...new Set(all.map(({ column }) => column))].toSorted(),
      );
      for (const { column, y } of heads) {
        const own = all.filter((box) => box.column === column).map((box) => box.y);
        const before = all.filter((box) => box.column < column).map((box) => box.y + box.height);
        expect(y).toBeLessThan(Math.min(...own));
        if (before.length > 0) expect(y).toBeGreaterThanOrEqual(Math.max(...before));
      }
    }
  });

  it('keeps every card in its place when all others are added', () => {
    for (const each of cases.filter((_, at) => at % 4 === 0)) {
      const { boxes: before } = place(each);
      const { boxes: after } = place(each, everything);
      expect(after.size).toBe(everything.length);
      for (const [id, box] of before) expect(after.get(id)).toEqual(box);
      expect(overlaps(after.values())).toEqual([]);
    }
  });

  it('puts a moved card where its link says, in proportion to the width', () => {
    const pins = [{ id: 'senioren' as NodeId, x: 440, y: 60 }];
    const [base = []] = boards;
    const lefts = STAGES.map((stage) => {
      const { boxes, spread } = placeCards(placing, base, edgesAmong, stage)({ pins });
      const { x, y, pinned } = boxes.get('senioren' as NodeId) ?? {};
      expect([y, pinned]).toEqual([60, true]);
      return (x ?? 0) / (spread.columns.at(-1) ?? 1);
    });
    for (const left of lefts) expect(left).toBeCloseTo(lefts[0] ?? 0, 1);
  });
});
