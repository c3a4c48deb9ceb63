import { untrack } from 'svelte';
import { afterPaint } from './after-paint.ts';

/**
 * What another value was when it was last drawn: while there is a drawing, words follow it, so that a press need not wait for them. Call it
 * while a component or an effect is created.
 */
export function following<T>(value: () => T, isDrawing = () => true): { readonly current: T } {
  let followed = $state.raw(untrack(value));
  // One for what was pressed, and one for the drawing.
  const later = afterPaint(2);
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
