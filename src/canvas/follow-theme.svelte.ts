import { untrack } from 'svelte';

/** Calls back when the colours of the page change, by the reader or by the device. Call it inside an effect; returns what stops it. */
export function followTheme(theme: () => string, changed: () => void): () => void {
  const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)'].map((query) =>
    matchMedia(query),
  );
  for (const query of queries) query.addEventListener('change', changed);
  let last = untrack(theme);
  $effect(() => {
    if (theme() !== last) changed();
    last = theme();
  });
  return () => {
    for (const query of queries) query.removeEventListener('change', changed);
  };
}
