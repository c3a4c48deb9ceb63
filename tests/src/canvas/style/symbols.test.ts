import { expect, test } from 'vitest';
import { vocabulary } from '../../../../graph/index.ts';
import { categoryShape, markShape } from '../../../../src/canvas/style/symbols.ts';

test('the categories differ by their shape alone', () => {
  const shapes = [0, 1, 2].map((index) => categoryShape(index, 'black'));
  expect(new Set(shapes).size).toBe(3);
});

test('how far an example got differs by its mark alone, for every status that has one', () => {
  const marks = Object.values(vocabulary.statuses).flatMap(({ mark }) => (mark === 'none' ? [] : mark));
  expect(marks.length).toBeGreaterThan(4);
  expect(new Set(marks.map((mark) => markShape(mark, 'black'))).size).toBe(marks.length);
});
