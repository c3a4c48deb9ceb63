import type { Provenance } from '../../../graph/index.ts';

/** A text with its provenance. */
export interface Sourced {
  readonly text: string;
  readonly from: Provenance;
  /** Whether the text is in the page's language; else it is in that of the toolbox. */
  readonly translated?: boolean;
}

/** Splits a list into runs of neighbours with the same label, so that each run needs one mark. */
export function runsOf<Item>(items: readonly Item[], labelOf: (item: Item) => string): Item[][] {
  const runs: Item[][] = [];
  for (const item of items) {
    const last = runs.at(-1);
    if (last?.[0] !== undefined && labelOf(last[0]) === labelOf(item)) last.push(item);
    else runs.push([item]);
  }
  return runs;
}

/** How many words of a text are enough to recognise it. */
const WORDS = 6;

/** The first words of a text. */
export function beginning(text: string): string {
  const words = text.split(/\s+/);
  return words.length > WORDS ? `${words.slice(0, WORDS).join(' ')} …` : text;
}
