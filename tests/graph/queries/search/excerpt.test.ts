import { describe, expect, it } from 'vitest';
import { excerpt, marked } from '../../../../graph/index.ts';

const written = (pieces: ReturnType<typeof excerpt>) =>
  pieces.map(({ text, marked: isMarked }) => (isMarked ? `[${text}]` : text)).join('');
const long = `${'Een lange inleiding met veel woorden. '.repeat(4)}Dan komt de berging, en daarna ${'nog veel meer '.repeat(9)}tekst.`;

describe('an excerpt', () => {
  it('is the whole of a short text, with the words marked', () => {
    expect(written(excerpt('Een Bérging en een berging.', new Set(['berging'])))).toBe(
      'Een [Bérging] en een [berging].',
    );
  });
  it('is cut between words around the first marked word, and says where it is cut', () => {
    const cut = written(excerpt(long, new Set(['berging'])));
    expect(cut).toMatch(/^…veel woorden\. Dan komt de \[berging\], en daarna .*…$/);
    const bare = cut.replaceAll(/[[\]…]/g, '');
    expect(long).toContain(bare);
    expect(bare.length).toBeLessThanOrEqual(100);
  });
  it('marks a joined word once', () => {
    expect(marked('De WOZ-waarde', new Set(['woz', 'waarde', 'wozwaarde'])).map(({ text }) => text)).toEqual([
      'De ',
      'WOZ-waarde',
    ]);
  });
  it('joins to the same text again', () => {
    expect(
      marked(long, new Set(['veel', 'meer']))
        .map(({ text }) => text)
        .join(''),
    ).toBe(long);
  });
});
