import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../../graph/index.ts';
import { badgePlace } from '../../../../src/canvas/layout/badge.ts';
import type { Point } from '../../../../src/canvas/layout/path.ts';
import { hitAt } from '../../../../src/canvas/scene/hit.ts';
import { visibleEdges } from '../../../../src/state/view/visible.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { sceneFor } from '../../../support/scene-for.ts';

const graph = realGraph();
const visible = graph.nodes.map(({ id }) => id);
const scene = sceneFor(graph, visible, visibleEdges(graph, visible, true));
const boxes = [...scene.boxes.values()];

describe('what is at a place', () => {
  it('is each card, from its one corner to the other and no further', () => {
    for (const { id, x, y, width, height } of boxes) {
      for (const [across, down] of [
        [0, 0],
        [0.5, 0.5],
        [1, 1],
      ] as const)
        expect(hitAt(scene, [x + across * width, y + down * height], 0), id).toEqual({ card: id });
      expect(hitAt({ ...scene, lines: [] }, [x - 1, y + height / 2], 0), id).not.toEqual({ card: id });
    }
  });

  it('is each line along its way between cards, also a little beside it', () => {
    const isInCard = ([x, y]: Point) =>
      boxes.some((box) => x >= box.x && x <= box.x + box.width && y >= box.y && y <= box.y + box.height);
    let tried = 0;
    for (const { id, points, edges } of scene.lines)
      for (const [at, end] of points.slice(1).entries()) {
        const [x1, y1] = points[at] as Point;
        const middle: Point = [(x1 + end[0]) / 2, (y1 + end[1]) / 2];
        if (isInCard(middle)) continue;
        tried++;
        const own = { ...scene, lines: scene.lines.filter((line) => line.id === id) };
        const beside: Point = x1 === end[0] ? [middle[0] + 4, middle[1]] : [middle[0], middle[1] + 4];
        const found = { edges: edges.map((edge) => edge.id) };
        expect(hitAt(own, middle, 0.01), id).toEqual(found);
        if (isInCard(beside)) continue;
        expect(hitAt(own, beside, 5), id).toEqual(found);
      }
    expect(tried).toBeGreaterThan(100);
  });

  it('is the nearest of two lines', () => {
    const [line] = scene.lines;
    if (!line) throw new Error('there are no lines');
    const near = {
      ...line,
      id: 'near',
      edges: line.edges.slice(0, 1),
      points: [
        [0, -500],
        [100, -500],
      ] as const,
    };
    const far = {
      ...line,
      id: 'far',
      edges: [],
      points: [
        [0, -494],
        [100, -494],
      ] as const,
    };
    const edges = near.edges.map(({ id }) => id);
    expect(hitAt({ ...scene, lines: [far, near] }, [50, -499], 8)).toEqual({ edges });
    expect(hitAt({ ...scene, lines: [far, near] }, [50, -488], 8)).toEqual({ edges: [] });
    expect(hitAt({ ...scene, lines: [far, near] }, [50, -485], 8)).toBeUndefined();
  });

  it('is a badge before the card that it lies on, and nothing far from everything', () => {
    const id = 'huurgewenning' as NodeId;
    const box = scene.boxes.get(id);
    if (!box) throw new Error('it is not drawn');
    const label = { text: '+3', width: 14 };
    const { x, y } = badgePlace(box, label);
    const badged = { ...scene, badges: new Map([[id, label]]) };
    expect(hitAt(badged, [x, y], 0)).toEqual({ badge: id });
    expect(hitAt(badged, [-10_000, -10_000], 5)).toBeUndefined();
  });
});
