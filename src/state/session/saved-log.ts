import { ACTIONS, type Action } from './history.svelte.ts';
import type { Viewport } from '../view/view.ts';

/** A step as it is kept over a reload: its view as a link. */
export interface SavedStep {
  readonly action: Action;
  readonly what?: string;
  readonly link: string;
  readonly viewport?: Viewport;
}

export const LOG = 'doorstroomverkenner.log';
const pathKey = (run: string) => `${LOG}.${run}`;

export interface SavedLog {
  readonly steps: readonly SavedStep[];
  /** The step that was on screen. */
  readonly at: number;
}

/** Keeps the log of this tab for its next load. Where the browser keeps nothing, the page goes on without. */
export function saveLog(run: string, log: SavedLog): void {
  try {
    sessionStorage.setItem(pathKey(run), JSON.stringify(log));
    sessionStorage.setItem(LOG, run);
  } catch (reason) {
    console.warn('the steps could not be kept for a reload', reason);
  }
}

/** The log of that name that this tab left, or the last one; nothing where there is none that can be read. */
export function loadLog(run: string | undefined): SavedLog | undefined {
  try {
    const name = run ?? sessionStorage.getItem(LOG);
    if (name === null) return undefined;
    const saved = JSON.parse(sessionStorage.getItem(pathKey(name)) ?? 'null') as Partial<SavedLog> | null;
    const { steps, at } = saved ?? {};
    const readable = Array.isArray(steps) && steps.every(isStep) && typeof at === 'number' && at in steps;
    return readable ? { steps, at } : undefined;
  } catch (reason) {
    console.warn('the steps of before the reload could not be read', reason);
    return undefined;
  }
}

const isStep = (value: unknown): value is SavedStep => {
  if (typeof value !== 'object' || value === null) return false;
  const { link, action } = value as Partial<SavedStep>;
  return typeof link === 'string' && action !== undefined && ACTIONS.includes(action);
};
