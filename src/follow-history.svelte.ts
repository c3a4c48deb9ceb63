import type { Explorer } from './state/explorer.svelte.ts';

interface Entry {
  /** Which run of the page wrote it: after a reload the former steps are known only by their links. */
  readonly run: string;
  readonly at: number;
}

/**
 * Keeps the browser's history and the explorer's one log together: a new step is a new entry, undo and redo walk the entries,
 * and Back and Forward walk the log. Called inside an effect; returns what ends it.
 */
export function followHistory(explorer: Explorer): () => void {
  const log = explorer.history;
  const run = Math.random().toString(36).slice(2);
  const addressOf = (link: string) => (link === '' ? location.pathname + location.search : `#${link}`);
  const write = (way: 'pushState' | 'replaceState', at: number) =>
    history[way]({ run, at } satisfies Entry, '', addressOf(explorer.linkAt(at)));
  const here = (): number | undefined => {
    const state = history.state as Entry | null;
    return state?.run === run ? state.at : undefined;
  };

  let followed = log.steps;
  /** The browser walks its entries in its own time; until it says so, nothing else is told to it. */
  let walking = false;
  write('replaceState', log.at);

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
    }
  }

  $effect(() => {
    void [log.at, log.steps];
    if (!walking) reconcile();
  });

  const onpopstate = () => {
    if (walking) {
      walking = false;
      reconcile();
      return;
    }
    const at = here();
    const link = location.hash.slice(1);
    if (at !== undefined && explorer.linkAt(at) === link) explorer.goTo(at);
    else {
      // A link typed or followed by hand, or a step from before a reload.
      explorer.open(link);
      write('replaceState', log.at);
    }
  };
  addEventListener('popstate', onpopstate);
  return () => removeEventListener('popstate', onpopstate);
}
