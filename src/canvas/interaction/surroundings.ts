/** What a drawing was laid out in: the window, whether there are routes, and the height of the stage, in pixels. */
export interface Surroundings {
  readonly page: string;
  readonly routes: boolean;
  readonly height: number;
}

/** How much of the height of a stage routes take at least. */
const TAKEN = 1 / 3;

export const surroundingsOf = (height: number, routes: boolean): Surroundings => ({
  page: `${innerWidth} ${innerHeight}`,
  routes,
  height,
});

/**
 * Whether a drawing should be laid out anew: in another window, and where routes come below it or go, which take their room a moment later
 * where a link opens them. Not beside a record, as opening one moves no card.
 */
export const areOther = (before: Surroundings, now: Surroundings): boolean =>
  before.page !== now.page ||
  before.routes !== now.routes ||
  (now.routes && now.height < (1 - TAKEN) * before.height);
