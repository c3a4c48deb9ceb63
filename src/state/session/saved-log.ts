import type { KnowledgeGraph } from '../../../graph/index.ts';
import { decodeView, encodeView } from '../link/link.ts';
import type { Viewport } from '../view/view.ts';
import { withPlaces } from '../view/visible.ts';
import { ACTIONS, History, type Action } from './history.svelte.ts';

/** A step of the history as it is stored for a reload: its view as a link. */
export interface SavedStep {
  readonly action: Action;
  readonly what?: string;
  readonly link: string;
  readonly viewport?: Viewport;
}

export interface SavedLog {
  readonly steps: readonly SavedStep[];
  /** The step that was on screen. */
  readonly at: number;
}

export const LOG = 'doorstroomverkenner.log';
const storageKey = (run: string) => `${LOG}.${run}`;

export const savedSteps = (history: History): SavedStep[] =>
  history.steps.map((step) => {
    const { action, what, view } = step;
    const viewport = history.viewportOf(step);
    return {
      action,
      ...(what !== undefined && { what }),
      link: encodeView(view),
      ...(viewport && { viewport }),
    };
  });

export function restoreHistory(graph: KnowledgeGraph, { steps, at }: SavedLog): History {
  const viewOf = (link: string) => withPlaces(graph, decodeView(link, graph).view);
  return new History(
    steps.map(({ link, ...step }) => ({ ...step, view: viewOf(link) })),
    at,
  );
}

/** Stores the log of this tab for its next load. Where the browser stores nothing, the page goes on without. */
export function saveLog(run: string, log: SavedLog): void {
  try {
    sessionStorage.setItem(storageKey(run), JSON.stringify(log));
    sessionStorage.setItem(LOG, run);
  } catch (reason) {
    console.warn('the steps could not be kept for a reload', reason);
  }
}

/** The log that this tab stored under that name, or the last one that it stored; nothing where none can be read. */
export function loadLog(run: string | undefined): SavedLog | undefined {
  try {
    const name = run ?? sessionStorage.getItem(LOG);
    if (name === null) return undefined;
    const saved = JSON.parse(sessionStorage.getItem(storageKey(name)) ?? 'null') as Partial<SavedLog> | null;
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
