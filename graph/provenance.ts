/** Whether a fact comes from the document (`toolbox`) or from a page of today (`now`). */
export type Layer = 'toolbox' | 'now';
/** Whether the source states a fact, or we inferred it. */
export type Basis = 'stated' | 'inferred';

/**
 * Where a statement comes from. Lines count from 1; both ends are included. `reason` is there exactly when
 * inferred.
 */
export type Provenance =
  | {
      readonly layer: 'toolbox';
      readonly basis: Basis;
      readonly part: string;
      readonly lines: readonly (readonly [first: number, last: number])[];
      readonly reason?: string;
    }
  | {
      readonly layer: 'now';
      readonly basis: Basis;
      readonly url: string;
      readonly checked: string;
      /** `YYYY-MM` in which a stored copy of the page was read. */
      readonly date: string;
      readonly reason?: string;
    };

/** A page of today that was read: the only possible source of a statement of layer now. */
export interface Page {
  readonly url: string;
  /** `YYYY-MM` in which a stored copy of it was read. */
  readonly date: string;
  /** What it states, as far as a record uses it. */
  readonly shows: string;
}
