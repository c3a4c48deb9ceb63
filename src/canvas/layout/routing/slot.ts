/**
 * Lines run from layer to layer. Along is the direction in which layers follow each other, across the other one: with columns, along is
 * to the right and across is down.
 */
export interface Slot {
  readonly id: string;
  /** From 0; no layer is empty. */
  readonly layer: number;
  /** Where the card begins and ends along. */
  readonly from: number;
  readonly to: number;
  /** Where the card begins and ends across, and where what belongs to it ends. */
  readonly low: number;
  readonly high: number;
  readonly clear: number;
}

/** A place along and across. */
export type Place = readonly [along: number, across: number];

export const middle = ({ low, high }: Slot): number => (low + high) / 2;
