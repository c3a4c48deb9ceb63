import { describe, expect, it } from 'vitest';
import { WheelKind } from '../../../../src/canvas/interaction/wheel.ts';

const turn = { deltaX: 0, deltaY: 0, deltaMode: 0, ctrlKey: false, metaKey: false, timeStamp: 0 };
/** Whether each of some turns, so many milliseconds apart, pans. */
const pans = (wheel: WheelKind, turns: readonly Partial<typeof turn>[], from = 0, apart = 16) =>
  turns.map((each, at) => wheel.pans({ ...turn, timeStamp: from + at * apart, ...each }));

describe('what turns a wheel', () => {
  it('a mouse zooms, whatever its browser counts a notch', () => {
    for (const notch of [
      { deltaY: 120 },
      { deltaY: -100 },
      { deltaY: 53 },
      { deltaY: 3, deltaMode: 1 },
      { deltaY: 4.000244140625 },
    ])
      expect(pans(new WheelKind(), [notch, notch, notch], 0, 400)).toEqual([false, false, false]);
  });

  it('two fingers pan, also where they go fast or straight for a moment', () => {
    const swipe = [{ deltaX: 1, deltaY: 2 }, { deltaX: 8, deltaY: 30 }, { deltaY: 90 }, { deltaY: 12 }];
    expect(pans(new WheelKind(), swipe)).toEqual([true, true, true, true]);
  });

  it('two fingers apart zoom, and so does a wheel with Ctrl or Cmd', () => {
    expect(
      pans(new WheelKind(), [
        { deltaY: 2, ctrlKey: true },
        { deltaY: 3, metaKey: true },
      ]),
    ).toEqual([false, false]);
  });

  it('no device leaves anything for another', () => {
    const wheel = new WheelKind();
    expect(pans(wheel, [{ deltaY: 2 }, { deltaY: 5 }], 0)).toEqual([true, true]);
    expect(pans(wheel, [{ deltaY: 120 }], 1000)).toEqual([false]);
    expect(pans(wheel, [{ deltaX: 3, deltaY: 1 }], 2000)).toEqual([true]);
  });
});
