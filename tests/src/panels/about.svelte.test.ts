import { flushSync } from 'svelte';
import { render } from '../../support/render.ts';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import Words from '../../../src/panels/about/Words.svelte';
import Privacy from '../../../src/panels/about/Privacy.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { ASIDE, keptOf } from '../../../src/state/stored/kept.svelte.ts';
import { followHistory } from '../../../src/state/session/follow-history.svelte.ts';
import { LOG } from '../../../src/state/session/saved-log.ts';
import { pageGraph } from '../../support/page-graph.ts';

const graph = await pageGraph();
const OTHER = 'somebody-else';
beforeEach(() => {
  localStorage.setItem(OTHER, 'stays');
});
afterEach(() => {
  localStorage.clear();
  sessionStorage.clear();
});
const ours = () =>
  [localStorage, sessionStorage].flatMap((storage) =>
    Object.keys(storage).filter((name) => name.startsWith('doorstroomverkenner')),
  );

test('the explanation opens at the term that was asked for', async () => {
  const explorer = new Explorer(graph, '');
  explorer.explain('vergrijzing');
  expect(explorer.view.mode).toBe('help');
  await render(Words, { explorer });
  expect(document.activeElement?.textContent).toContain('vergrijzing');
});

test('the privacy page names everything that is stored, and clears it after a confirmation', async () => {
  const explorer = new Explorer(graph, '');
  const [first] = graph.nodes;
  if (!first) throw new Error('the toolbox is empty');
  keptOf(explorer).keepRecord(first.id);
  localStorage.setItem('doorstroomverkenner.choices', '{"theme":"dark"}');
  localStorage.setItem(ASIDE, '[]');
  const unfollow = $effect.root(() => {
    $effect(() => followHistory(explorer));
  });
  flushSync();
  dispatchEvent(new Event('pagehide'));
  const files = `${new URL('.', location.href).href}#1`;
  await caches.open(files);
  const { container } = await render(Privacy, { explorer });
  const press = (name: string) =>
    [...container.querySelectorAll('button')].find(({ textContent }) => textContent.trim() === name)?.click();

  const listed = [...container.querySelectorAll('code')].map(
    ({ textContent }) => /doorstroomverkenner\S*/.exec(textContent)?.[0] ?? '?',
  );
  expect(ours().some((name) => name.startsWith(`${LOG}.`))).toBe(true);
  // The steps are kept by the run of a tab.
  for (const name of ours())
    expect(listed.includes(name) || (listed.includes(LOG) && name.startsWith(`${LOG}.`)), name).toBe(true);
  press('Wis alles wat is opgeslagen');
  flushSync();
  expect(ours()).not.toEqual([]);
  press('Ja, wis alles');
  await vi.waitFor(() =>
    expect(container.querySelector('[role=status]')?.textContent).toBe('Alles is gewist.'),
  );

  expect(ours()).toEqual([]);
  expect(localStorage.getItem(OTHER)).toBe('stays');
  expect(await caches.has(files)).toBe(false);
  expect(keptOf(explorer).items).toEqual([]);
  // Nor does leaving the page keep its steps again.
  dispatchEvent(new Event('pagehide'));
  expect(ours()).toEqual([]);
  unfollow();
});
