import { CARD } from './card.ts';
import { OUTER } from './routing/lanes.ts';
import type { Spread } from './spread.ts';

/** The room that lines want in the gutters of a crowd, in scene units. */
export interface Gutters {
  /** Before the first column, and after the last, beyond the margins of the stage. */
  readonly before: number;
  readonly beside: number;
  /** After each column that has cards, but for a last one. */
  readonly between: readonly number[];
}

/** The room for one line, and between the last one and the edge of the stage. */
const TRACK = 4;
const EDGE = 3;

/** The room for so many lines: before the first column, and after each. */
export function guttersFor(tracks: readonly number[], columns: number, filled: number): Gutters {
  const isFull = filled === columns;
  const outer = (count = 0, room: number) => Math.max(0, count * TRACK - room);
  return {
    before: outer(tracks[0], OUTER.before),
    beside: isFull ? outer(tracks[filled], OUTER.after) : 0,
    between: tracks
      .slice(1, isFull ? filled : filled + 1)
      .map((count) => (count === 0 ? 0 : (count + 1) * TRACK)),
  };
}

const sum = (all: readonly number[]): number => all.reduce((total, each) => total + each, 0);

/** The width of so many columns with their gutters. */
export const widthWith = ({ before, beside, between }: Gutters, filled: number): number =>
  before + filled * CARD.width + sum(between) + clearOf(beside);
const clearOf = (beside: number): number => (beside === 0 ? 0 : beside + EDGE);

/** Divides the room between columns by what their lines want: else those of one gutter would lie on each other while another is half empty. */
export function divideGutters(spread: Spread, { before, beside, between }: Gutters, filled: number): Spread {
  const { columns } = spread;
  const right = columns[filled] ?? (columns.at(-1) ?? 0) + CARD.width;
  const gutters = shared(right - before - clearOf(beside) - filled * CARD.width, between);
  let left = before;
  const divided = columns.map((edge, column) => {
    if (column >= filled) return edge;
    const own = left;
    left += CARD.width + (gutters[column] ?? 0);
    return own;
  });
  return { ...spread, columns: divided, beside };
}

/** Shares room evenly among those who want no more than that; the others get what they want, or their part if there is less in all. */
function shared(room: number, wanted: readonly number[]): number[] {
  const all = sum(wanted);
  if (all >= room) return wanted.map((each) => (each * room) / all);
  const shares: number[] = [];
  let [rest, others] = [room, wanted.length];
  for (const [at, each] of [...wanted.entries()].toSorted(([, a], [, b]) => b - a)) {
    shares[at] = Math.max(each, rest / others);
    rest -= shares[at];
    others -= 1;
  }
  return shares;
}
