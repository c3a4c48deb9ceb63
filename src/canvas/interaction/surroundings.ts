/** The window that a drawing is laid out in, and the height of its stage, in pixels. */
export interface Surroundings {
  readonly page: string;
  readonly height: number;
}

/** How much higher or lower a stage is that is another one. */
const OTHER = 1 / 4;

export const surroundingsOf = (height: number): Surroundings => ({
  page: `${innerWidth} ${innerHeight}`,
  height,
});

/** Whether a drawing should be laid out anew: in another window, and with routes below it. Not beside a record, as opening one moves no card. */
export const areOther = (before: Surroundings, now: Surroundings): boolean =>
  before.page !== now.page || Math.abs(now.height - before.height) > OTHER * before.height;
