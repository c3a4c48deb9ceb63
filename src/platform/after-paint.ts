/**
 * Runs a task after the next paint, so that a click shows its first effect before slower work begins; or after so many paints, for what may
 * come after the drawing. A newer task replaces one that is still waiting. Returns a function that schedules a task and one that cancels it.
 */
export function afterPaint(paints = 1): { run: (task: () => void) => void; cancel: () => void } {
  let waiting: (() => void) | undefined;
  let frame = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const perform = () => {
    const task = waiting;
    waiting = undefined;
    task?.();
  };
  const after = (left: number) => {
    if (left === 0) perform();
    // A background tab never paints.
    else if (document.hidden) timer = setTimeout(perform);
    // Frame callbacks run before the paint; a task that they schedule runs after it.
    else frame = requestAnimationFrame(() => (timer = setTimeout(after, 0, left - 1)));
  };
  return {
    run(task) {
      const queued = waiting !== undefined;
      waiting = task;
      if (!queued) after(paints);
    },
    cancel() {
      waiting = undefined;
      cancelAnimationFrame(frame);
      clearTimeout(timer);
    },
  };
}

/** As `afterPaint`, but after the drawing, which has the second paint, and once that is at rest: a task would make what moves halt. */
export function afterDrawing(): ReturnType<typeof afterPaint> {
  const { run, cancel } = afterPaint(2);
  let waiting: (() => void) | undefined;
  const atRest = async (task: () => void) => {
    // What a style sheet animates may last.
    const moving = document.getAnimations().filter((each) => !(each instanceof CSSAnimation));
    await Promise.allSettled(moving.map(({ finished }) => finished));
    if (waiting !== task) return;
    if (moving.length > 0) run(task);
    else task();
  };
  return {
    run(task) {
      waiting = task;
      run(() => void atRest(task));
    },
    cancel() {
      waiting = undefined;
      cancel();
    },
  };
}

/** Told where a press has been acted upon right after the paint that shows it. */
export const ACTED = 'acted';

/** As `afterPaint`, but what a press leads to runs at once, because the paint that shows the press has just been. */
export function afterPaintOrPress(): ReturnType<typeof afterPaint> {
  const { run, cancel } = afterPaint();
  let waiting: (() => void) | undefined;
  const end = () => {
    removeEventListener(ACTED, perform);
    cancel();
  };
  const perform = () => {
    end();
    waiting?.();
  };
  return {
    run(task) {
      waiting = task;
      addEventListener(ACTED, perform);
      run(perform);
    },
    cancel: end,
  };
}
