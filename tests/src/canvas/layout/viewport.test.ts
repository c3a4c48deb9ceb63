import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shiftIntoView, zoomToFit } from '../../../../src/canvas/layout/viewport.ts';

const size = fc.record({
  width: fc.integer({ min: 200, max: 2000 }),
  height: fc.integer({ min: 200, max: 2000 }),
});
const area = fc
  .record({
    x1: fc.integer({ min: -500, max: 500 }),
    y1: fc.integer({ min: -500, max: 500 }),
    wide: fc.integer({ min: 1, max: 3000 }),
    high: fc.integer({ min: 1, max: 3000 }),
  })
  .map(({ x1, y1, wide, high }) => ({ x1, x2: x1 + wide, y1, y2: y1 + high }));
const LEAST = 0.6;

it('several cards come into view whole, zoomed out only where they did not fit, and not beyond the least zoom', () => {
  fc.assert(
    fc.property(size, area, fc.double({ min: LEAST, max: 3, noNaN: true }), (room, wanted, before) => {
      const { x1, x2, y1, y2 } = wanted;
      const zoom = zoomToFit(wanted, { zoom: before, x: 0, y: 0 }, room, LEAST);
      const fits = (at: number) => (x2 - x1) * at <= room.width - 16 && (y2 - y1) * at <= room.height - 16;
      if (fits(before)) expect(zoom).toBe(before);
      expect(zoom).toBeGreaterThanOrEqual(LEAST);
      expect(zoom).toBeLessThanOrEqual(before);
      const { x, y } = shiftIntoView(wanted, { zoom, x: 0, y: 0 }, room);
      const edges = [x1 * zoom + x, y1 * zoom + y, room.width - x2 * zoom - x, room.height - y2 * zoom - y];
      expect(edges[0]).toBeGreaterThan(7.9);
      expect(edges[1]).toBeGreaterThan(7.9);
      if (zoom > LEAST || fits(zoom)) expect(Math.min(...edges)).toBeGreaterThan(7.9);
    }),
  );
});
