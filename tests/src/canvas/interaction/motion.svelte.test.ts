import { afterEach, expect, it, vi } from 'vitest';
import { Motion } from '../../../../src/canvas/interaction/motion.ts';

afterEach(() => vi.restoreAllMocks());

/** The time that is left so many milliseconds after a press. */
function leftAfter(motion: Motion, passed: number): number {
  const press = new Event('click');
  dispatchEvent(press);
  vi.spyOn(performance, 'now').mockReturnValue(press.timeStamp + passed);
  return motion.left;
}

it('what begins to move later moves for less long, and what cannot be followed does not move', () => {
  const motion = new Motion();
  const end = motion.listen();
  const soon = leftAfter(motion, 10);
  expect(soon).toBeGreaterThan(0);
  expect(leftAfter(motion, 30)).toBeCloseTo(soon - 20);
  expect(leftAfter(motion, 60)).toBe(0);
  expect(leftAfter(motion, 10_000)).toBe(0);
  end();
});

it('nothing moves for who prefers reduced motion', () => {
  vi.spyOn(window, 'matchMedia').mockReturnValue({ matches: true } as MediaQueryList);
  const motion = new Motion();
  const end = motion.listen();
  expect(leftAfter(motion, 10)).toBe(0);
  end();
});
