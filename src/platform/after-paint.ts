/**
 * Does a task after the browser has painted what is already done, so that a click shows its first effect before the slower work begins.
 * A newer task takes the place of one that still waits. Returns what asks for a task, and what calls the waiting one off.
 */
export function afterPaint(): { run: (task: () => void) => void; cancel: () => void } {
  let waiting: (() => void) | undefined;
  let frame = 0;
  const perform = () => {
    const task = waiting;
    waiting = undefined;
    task?.();
  };
  return {
    run(task) {
      const queued = waiting !== undefined;
      waiting = task;
      // A frame's callbacks come before its paint; a task asked for in them comes after it.
      if (queued) return;
      // A tab in the background paints nothing.
      if (document.hidden) setTimeout(perform);
      else frame = requestAnimationFrame(() => setTimeout(perform));
    },
    cancel() {
      waiting = undefined;
      cancelAnimationFrame(frame);
    },
  };
}
