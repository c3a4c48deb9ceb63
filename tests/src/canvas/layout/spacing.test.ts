import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { spaced } from '../../../../src/canvas/layout/spacing.ts';

const wanted = fc.array(fc.double({ min: -100, max: 100, noNaN: true }), { minLength: 1, maxLength: 12 });

describe('places with a distance from each other', () => {
  it('keep their order, the distance, and the limits', () => {
    fc.assert(
      fc.property(wanted, fc.double({ min: 0, max: 20, noNaN: true }), (places, apart) => {
        const found = spaced(places, -150, 150, apart);
        const step = Math.min(apart, 300 / Math.max(1, places.length - 1));
        for (const [at, place] of found.entries()) {
          expect(place).toBeGreaterThanOrEqual(-150 - 1e-6);
          expect(place).toBeLessThanOrEqual(150 + 1e-6);
          if (at > 0) expect(place - (found[at - 1] ?? 0)).toBeGreaterThanOrEqual(step - 1e-6);
        }
      }),
    );
  });

  it('are those that are wanted, where these are far enough apart', () => {
    expect(spaced([0, 10, 30], 0, 30, 10)).toEqual([0, 10, 30]);
    expect(spaced([], 0, 30, 10)).toEqual([]);
  });

  it('are as near to what is wanted as can be', () => {
    expect(spaced([10, 10, 10], 0, 100, 4)).toEqual([6, 10, 14]);
    expect(spaced([0, 0], 0, 100, [6])).toEqual([0, 6]);
    expect(spaced([99, 99], 0, 100, 6)).toEqual([94, 100]);
  });
});
