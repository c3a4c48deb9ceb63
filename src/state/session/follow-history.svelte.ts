import type { KnowledgeGraph } from '../../../graph/index.ts';
import { afterPaint } from '../../platform/after-paint.ts';
import { Explorer } from './explorer.svelte.ts';
import { withLook, withoutLook } from '../link/viewport.ts';
import { loadLog, saveLog } from './saved-log.ts';

interface Entry {
  /** Which log it is an entry of. */
  readonly run: string;
  readonly at: number;
}

/** How long the browser gets to walk to another entry, in milliseconds. */
const PATIENCE = 500;

/** After this many milliseconds without a move the drawing rests. */
const REST = 300;

const entryHere = () => history.state as Entry | null;

/** The explorer for the page's address: with the log of before, where this is a reload of a page that kept it. */
export function openExplorer(graph: KnowledgeGraph): Explorer {
  const link = location.hash.slice(1);
  const entry = entryHere();
  const [navigation] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  const saved = loadLog(entry?.run);
  const here = withoutLook(link);
  // A reload may come while the address still follows the last steps: what was on screen is what counts.
  if (saved && navigation?.type === 'reload' && saved.steps.some((step) => step.link === here))
    return new Explorer(graph, link, saved);
  if (saved && entry && saved.steps[entry.at]?.link === here)
    return new Explorer(graph, link, { ...saved, at: entry.at });
  return new Explorer(graph, link);
}

/**
 * Keeps the browser's history and the explorer's one log together: a new step is a new entry, undo and redo walk the entries,
 * and Back and Forward walk the log. Called inside an effect; returns what ends it.
 */
export function followHistory(explorer: Explorer): () => void {
  const log = explorer.history;
  // Over a reload the name stays; whether an entry of before still fits is seen from its link when it comes back.
  const run = entryHere()?.run ?? Math.random().toString(36).slice(2);
  const addressOf = (link: string) => (link === '' ? location.pathname + location.search : `#${link}`);
  const write = (way: 'pushState' | 'replaceState', at: number) =>
    history[way](
      { run, at } satisfies Entry,
      '',
      addressOf(withLook(explorer.linkAt(at), at === log.at ? explorer.look : undefined)),
    );
  const here = (): number | undefined => {
    const entry = entryHere();
    return entry?.run === run ? entry.at : undefined;
  };

  let followed = log.steps;
  /** The browser walks its entries in its own time; until it says so, nothing else is told to it. */
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
      // A browser keeps only so many entries, and does not say so when it is asked for one that it has not.
      const asked = setTimeout(() => {
        walking = false;
        write('replaceState', log.at);
      }, PATIENCE);
      addEventListener('popstate', () => clearTimeout(asked), { once: true });
    }
  }

  // The address can wait for the paint; who reads the log is served first.
  const later = afterPaint();
  $effect(() => {
    void [log.at, log.steps];
    later.run(() => {
      if (!walking) reconcile();
    });
  });

  // Moving the drawing makes no step; once it rests, the address tells where.
  $effect(() => {
    if (!explorer.look) return;
    const rested = setTimeout(() => {
      // A step that has no entry yet gets its own, with where the drawing is.
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
    if (at !== undefined && explorer.linkAt(at) === withoutLook(link)) explorer.goTo(at);
    else {
      // A link typed or followed by hand, or a step from before a reload.
      explorer.open(link);
      write('replaceState', log.at);
    }
  };
  const onpagehide = () => {
    // The address has no time left to follow; the log says where the reader was.
    later.cancel();
    if (log.isSaved) saveLog(run, { steps: explorer.toSave(), at: log.at });
  };
  addEventListener('popstate', onpopstate);
  addEventListener('pagehide', onpagehide);
  return () => {
    later.cancel();
    removeEventListener('popstate', onpopstate);
    removeEventListener('pagehide', onpagehide);
  };
}
