import { untrack } from 'svelte';
import { afterPaint } from './after-paint.ts';

/**
 * What another value was when it was last drawn: while there is a drawing, words follow it, so that a press need not wait for them. Call it
 * while a component or an effect is created.
 */
export function following<T>(
  value: () => T,
  isDrawing = () => true,
  // One for what was pressed, and one for the drawing.
  later = afterPaint(2),
): { readonly current: T } {
  let followed = $state.raw(untrack(value));
  $effect(() => {
    const now = value();
    if (isDrawing()) later.run(() => (followed = now));
    else {
      later.cancel();
      followed = now;
    }
  });
  $effect(() => later.cancel);
  return {
    get current() {
      return isDrawing() ? followed : value();
    },
  };
}
