import { DEEDS, type Deed } from './history.svelte.ts';
import type { Viewport } from './view.ts';

/** A step as it is kept over a reload: its view as a link. */
export interface SavedStep {
  readonly deed: Deed;
  readonly what?: string;
  readonly link: string;
  readonly viewport?: Viewport;
}

const keyOf = (run: string) => `doorstroomverkenner.log.${run}`;

/** Keeps the log of this tab for its next load. Where the browser keeps nothing, the page goes on without. */
export function saveLog(run: string, steps: readonly SavedStep[]): void {
  try {
    sessionStorage.setItem(keyOf(run), JSON.stringify(steps));
  } catch (reason) {
    console.warn('the steps could not be kept for a reload', reason);
  }
}

/** The log that this tab left, or nothing where there is none that can be read. */
export function loadLog(run: string): SavedStep[] | undefined {
  try {
    const saved: unknown = JSON.parse(sessionStorage.getItem(keyOf(run)) ?? 'null');
    return Array.isArray(saved) && saved.every(isStep) ? saved : undefined;
  } catch (reason) {
    console.warn('the steps of before the reload could not be read', reason);
    return undefined;
  }
}

const isStep = (value: unknown): value is SavedStep => {
  if (typeof value !== 'object' || value === null) return false;
  const { link, deed } = value as Partial<SavedStep>;
  return typeof link === 'string' && deed !== undefined && DEEDS.includes(deed);
};
