import { lineAfter, type Change } from './changed-toolbox.ts';

/** A mistake in a file of the toolbox, and how the check reports it. */
export interface Fault {
  /** What a maintainer did. */
  readonly change: Change;
  /** A text on the line that is reported; without it, that is the first line. */
  readonly at?: string;
  readonly problem: string;
}

/** The advice of the check for a value, a field and a missing field. */
export const CORRECT = 'Correct the value; see the field table in graph/README.md.';
export const REMOVE = 'Remove it, or see the field table in graph/README.md.';
export const ADD = 'Add it; see the field table in graph/README.md.';

/** The whole line that the check prints for a fault. */
export const reportOf = ({ change, at, problem }: Fault): string =>
  `${change[0]}:${at === undefined ? 1 : lineAfter(change, at)}  ${problem}`;
