import { expect, test } from 'vitest';
import { categoryShape, markShape } from '../../../../src/canvas/style/symbols.ts';

test('the categories differ by their shape alone', () => {
  const shapes = [0, 1, 2].map((index) => categoryShape(index, 'black'));
  expect(new Set(shapes).size).toBe(3);
});

test('how far an example got differs by its mark alone', () => {
  const marks = (['filled', 'half', 'ring', 'dash'] as const).map((mark) => markShape(mark, 'black'));
  expect(new Set(marks).size).toBe(4);
});
