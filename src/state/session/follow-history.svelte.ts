import type { KnowledgeGraph } from '../../../graph/index.ts';
import { afterPaint } from '../../platform/after-paint.ts';
import { Explorer } from './explorer.svelte.ts';
import { withViewport, withoutViewport } from '../link/viewport.ts';
import { loadLog, saveLog } from './saved-log.ts';

interface Entry {
  /** The session that it is an entry of. */
  readonly run: string;
  readonly at: number;
}

/** How long the browser gets to go to another entry, in milliseconds. */
const PATIENCE = 500;

/** The viewport rests after this many milliseconds without a move. */
const REST = 300;

const entryHere = () => history.state as Entry | null;

/** The explorer for the page's address, with the saved history where this is a reload of the page that saved it. */
export function openExplorer(graph: KnowledgeGraph): Explorer {
  const link = location.hash.slice(1);
  const entry = entryHere();
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const saved = loadLog(entry?.run);
  const here = withoutViewport(link);
  // A reload may come before the address has caught up with the last steps: what was on screen counts.
  if (saved && navigation?.type === 'reload' && saved.steps.some((step) => step.link === here))
    return new Explorer(graph, link, saved);
  if (saved && entry && saved.steps[entry.at]?.link === here)
    return new Explorer(graph, link, { ...saved, at: entry.at });
  return new Explorer(graph, link);
}

/**
 * Keeps the browser's history and the explorer's in step: a new step is a new entry, undo and redo go along the entries, and Back and
 * Forward go along the steps. Called inside an effect; returns its cleanup.
 */
export function followHistory(explorer: Explorer): () => void {
  const log = explorer.history;
  // The name outlives a reload; whether an earlier entry still fits shows from its link when the reader returns to it.
  const run = entryHere()?.run ?? Math.random().toString(36).slice(2);
  const addressOf = (link: string) => (link === '' ? location.pathname + location.search : `#${link}`);
  const write = (way: 'pushState' | 'replaceState', at: number) =>
    history[way](
      { run, at } satisfies Entry,
      '',
      addressOf(withViewport(explorer.linkAt(at), at === log.at ? explorer.placedViewport : undefined)),
    );
  const here = (): number | undefined => {
    const entry = entryHere();
    return entry?.run === run ? entry.at : undefined;
  };

  let followed = log.steps;
  /** The browser goes to another entry in its own time; until `popstate`, nothing else is asked of it. */
  let walking = false;
  const first = here();
  if (first !== undefined && first < log.at)
    for (let step = first + 1; step <= log.at; step++) write('pushState', step);
  else write('replaceState', log.at);

  function reconcile() {
    const { at, steps } = log;
    const from = here() ?? at;
    if (steps !== followed) {
      followed = steps;
      if (at <= from) write('replaceState', at);
      for (let step = from + 1; step <= at; step++) write('pushState', step);
    } else if (at !== from) {
      walking = true;
      history.go(at - from);
      // A browser keeps only so many entries, and does not report that it lacks the one that is asked for.
      const asked = setTimeout(() => {
        walking = false;
        write('replaceState', log.at);
      }, PATIENCE);
      addEventListener('popstate', () => clearTimeout(asked), { once: true });
    }
  }

  // The address can wait for a paint, and no longer: the browser may go back before it is there.
  const later = afterPaint();
  $effect(() => {
    void [log.at, log.steps];
    later.run(() => {
      if (!walking) reconcile();
    });
  });

  // Moving the drawing makes no step; once it rests, the address names the viewport.
  $effect(() => {
    if (!explorer.placedViewport) return;
    const rested = setTimeout(() => {
      // A step that has no entry yet gets one with the viewport in it.
      if (!walking && here() === log.at) write('replaceState', log.at);
    }, REST);
    return () => clearTimeout(rested);
  });

  const onpopstate = () => {
    if (walking) {
      walking = false;
      reconcile();
      return;
    }
    const at = here();
    const link = location.hash.slice(1);
    if (at !== undefined && explorer.linkAt(at) === withoutViewport(link)) explorer.goTo(at);
    else {
      // A link that was typed or followed, or a step from before a reload.
      explorer.open(link);
      write('replaceState', log.at);
    }
  };
  const onpagehide = () => {
    // The address has no time left to follow; the saved log has the step that was on screen.
    later.cancel();
    if (log.isSaved) saveLog(run, explorer.toSave());
  };
  addEventListener('popstate', onpopstate);
  addEventListener('pagehide', onpagehide);
  return () => {
    later.cancel();
    removeEventListener('popstate', onpopstate);
    removeEventListener('pagehide', onpagehide);
  };
}
