import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EdgeId } from '../../../../graph/index.ts';
import { Hover } from '../../../../src/canvas/interaction/hover.svelte.ts';

const line = (x: number) => ({ edges: [`line-${x}` as EdgeId], x, y: 0 });
const SHORT = 100;
const LONG = 60_000;

describe('what is pointed at', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** A hover that shows a line. */
  function rested() {
    const hover = new Hover();
    hover.enter(line(1));
    vi.advanceTimersByTime(LONG);
    return hover;
  }

  it('shows after the pointer has rested on it, not when it only passes', () => {
    const hover = new Hover();
    hover.enter(line(1));
    vi.advanceTimersByTime(SHORT);
    expect(hover.target).toBeUndefined();
    hover.leave();
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toBeUndefined();
    hover.enter(line(2));
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toEqual(line(2));
  });

  it('stays for a while after the pointer has left', () => {
    const hover = rested();
    hover.leave();
    vi.advanceTimersByTime(SHORT);
    expect(hover.target).toEqual(line(1));
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toBeUndefined();
  });

  it('stays as long as the pointer is on the tooltip', () => {
    const hover = rested();
    hover.leave();
    hover.keep();
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toEqual(line(1));
    hover.leave();
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toBeUndefined();
  });

  it('stays in the same place when the pointer returns from the tooltip', () => {
    const hover = rested();
    hover.leave();
    hover.enter({ ...line(1), x: 9 });
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toEqual(line(1));
  });

  it('gives way to another target under the pointer', () => {
    const hover = rested();
    hover.leave();
    hover.enter(line(2));
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toEqual(line(2));
  });

  it('does not return after it was dismissed until the pointer has been elsewhere; nor if it was dismissed before it showed', () => {
    const hover = rested();
    hover.dismiss();
    expect(hover.target).toBeUndefined();
    hover.enter(line(1));
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toBeUndefined();
    hover.leave();
    hover.enter(line(1));
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toEqual(line(1));
    hover.enter(line(2));
    hover.dismiss();
    vi.advanceTimersByTime(LONG);
    expect(hover.target).toBeUndefined();
  });
});
