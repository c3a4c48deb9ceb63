import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { EdgeId } from '../../../../graph/index.ts';
import { Hover } from '../../../../src/canvas/interaction/hover.svelte.ts';

const line = (x: number) => ({ edges: [`line-${x}` as EdgeId], x, y: 0 });
const SHORT = 100;
const LONG = 60_000;

describe('what is pointed at', () => {
  beforeEach(() => void vi.useFakeTimers());
  afterEach(() => void vi.useRealTimers());

  /** After the context has rested at a line. */
  function rested() {
    const pointing = new Hover();
    pointing.to(line(1));
    vi.advanceTimersByTime(LONG);
    return pointing;
  }

  it('is told of once the context rests there, and not where it only passes', () => {
    const pointing = new Hover();
    pointing.to(line(1));
    vi.advanceTimersByTime(SHORT);
    expect(pointing.at).toBeUndefined();
    pointing.leave();
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toBeUndefined();
    pointing.to(line(2));
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toEqual(line(2));
  });

  it('is told of for a while after the context has left it, and no longer', () => {
    const pointing = rested();
    pointing.leave();
    vi.advanceTimersByTime(SHORT);
    expect(pointing.at).toEqual(line(1));
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toBeUndefined();
  });

  it('is told of as long as the context is at its words', () => {
    const pointing = rested();
    pointing.leave();
    pointing.stay();
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toEqual(line(1));
    pointing.leave();
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toBeUndefined();
  });

  it('stays told of, at the same place, when the context comes back to it from its words', () => {
    const pointing = rested();
    pointing.leave();
    pointing.to({ ...line(1), x: 9 });
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toEqual(line(1));
  });

  it('gives way to something else that the context comes to', () => {
    const pointing = rested();
    pointing.leave();
    pointing.to(line(2));
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toEqual(line(2));
  });

  it('is told of no more when it is sent away, until the context has been elsewhere; also where it has only just come', () => {
    const pointing = rested();
    pointing.end();
    expect(pointing.at).toBeUndefined();
    pointing.to(line(1));
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toBeUndefined();
    pointing.leave();
    pointing.to(line(1));
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toEqual(line(1));
    pointing.to(line(2));
    pointing.end();
    vi.advanceTimersByTime(LONG);
    expect(pointing.at).toBeUndefined();
  });
});
