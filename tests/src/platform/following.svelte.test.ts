import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { afterPaint } from '../../../src/platform/after-paint.ts';
import { following } from '../../../src/platform/following.svelte.ts';

const paints = (count: number) => new Promise<void>((resolve) => afterPaint(count).run(resolve));

it('words follow after the drawing, and are not behind where there is none', async () => {
  const state = $state({ value: 'a', isDrawing: true });
  let shown: { readonly current: string } | undefined;
  const end = $effect.root(() => {
    shown = following(
      () => state.value,
      () => state.isDrawing,
    );
  });
  const change = (value: string) => flushSync(() => (state.value = value));
  flushSync();
  expect(shown?.current).toBe('a');
  change('b');
  expect(shown?.current).toBe('a');
  // What the drawing shows meanwhile is never put back.
  change('c');
  await paints(1);
  expect(shown?.current).toBe('a');
  await paints(3);
  expect(shown?.current).toBe('c');
  change('d');
  flushSync(() => (state.isDrawing = false));
  expect(shown?.current).toBe('d');
  change('e');
  expect(shown?.current).toBe('e');
  await paints(3);
  flushSync(() => (state.isDrawing = true));
  expect(shown?.current).toBe('e');
  end();
});
