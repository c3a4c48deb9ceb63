import { describe, expect, it } from 'vitest';
import { fileName } from '../../../../src/panels/kept/take-along.ts';

describe('the name of a file', () => {
  it('holds the title and the day, in letters that every system takes', () => {
    const day = new Date(2026, 0, 2);
    expect(fileName('Coöperatie: "huur" / koop?', day, 'md')).toBe('cooperatie-huur-koop-2026-01-02.md');
    expect(fileName('***', day, 'html')).toBe('2026-01-02.html');
  });
});
