/** Runs a task after the next paint, in place of one that is still waiting. The platform provides it. */
export type AfterPaint = () => { readonly run: (task: () => void) => void; readonly cancel: () => void };

export interface Schedule {
  /**
   * A slot holds at most one task. All waiting tasks run together after the next paint, in the order in which their slots were made, so that
   * no frame shows only part of a change. Scheduling a task returns what cancels it.
   */
  readonly slot: () => (task: () => void) => () => void;
  readonly cancel: () => void;
}

export function paintSchedule(afterPaint: AfterPaint): Schedule {
  const { run, cancel } = afterPaint();
  const waiting: ((() => void) | undefined)[] = [];
  const runAll = () => {
    for (const [slot, task] of [...waiting.entries()]) {
      waiting[slot] = undefined;
      task?.();
    }
  };
  return {
    slot() {
      const slot = waiting.push(undefined) - 1;
      return (task) => {
        waiting[slot] = task;
        run(runAll);
        return () => {
          if (waiting[slot] === task) waiting[slot] = undefined;
        };
      };
    },
    cancel,
  };
}
