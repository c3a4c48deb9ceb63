import type { Point } from './path.ts';
import type { Spread } from './spread.ts';

/** From one column to the next where a reader has put cards, in links: independent of any stage, and never changed. Heights are as on the stage. */
const PIN_PITCH = 176;

/** The place on the stage of a point of a link. */
export function toStage([x, y]: Point, { columns }: Pick<Spread, 'columns'>): Point {
  const at = Math.min(columns.length - 1, Math.max(0, Math.floor(x / PIN_PITCH)));
  const [left = 0, next] = columns.slice(at, at + 2);
  return [left + (x - at * PIN_PITCH) * stretchOf(x, left, next), y];
}

/** The reverse. */
export function fromStage([x, y]: Point, { columns }: Pick<Spread, 'columns'>): Point {
  const at = Math.max(
    0,
    columns.findLastIndex((left) => x >= left),
  );
  const [left = 0, next] = columns.slice(at, at + 2);
  return [at * PIN_PITCH + (x - left) / stretchOf(x, left, next), y];
}

/** Outside the columns nothing is stretched. */
const stretchOf = (x: number, left: number, next: number | undefined): number =>
  x < 0 || next === undefined ? 1 : (next - left) / PIN_PITCH;
