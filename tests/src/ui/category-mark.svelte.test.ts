import { expect, it } from 'vitest';
import { render } from '../../support/render.ts';
import CategoryMark from '../../../src/ui/CategoryMark.svelte';

it('gives every category a shape of its own, so that colour is not needed to tell them apart', async () => {
  const shapes = [];
  for (const index of [0, 1, 2]) {
    const { container } = await render(CategoryMark, { index });
    shapes.push(container.querySelector('svg path')?.getAttribute('d'));
  }
  expect(shapes.every(Boolean)).toBe(true);
  expect(new Set(shapes).size).toBe(3);
});
