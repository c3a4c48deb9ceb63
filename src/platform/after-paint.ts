/**
 * Runs a task after the next paint, so that a click shows its first effect before slower work begins. A newer
 * task replaces one that is still waiting. Returns a function that schedules a task and one that cancels it.
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
      // Frame callbacks run before the paint; a task that they schedule runs after it.
      if (queued) return;
      // A background tab never paints.
      if (document.hidden) setTimeout(perform);
      else frame = requestAnimationFrame(() => setTimeout(perform));
    },
    cancel() {
      waiting = undefined;
      cancelAnimationFrame(frame);
    },
  };
}
