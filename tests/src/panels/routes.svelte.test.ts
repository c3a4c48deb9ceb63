import { expect, it } from 'vitest';
import { pathNodes } from '../../../src/state/view/path-keys.ts';
import Routes from '../../../src/panels/routes/Routes.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { routeWords } from '../../../src/words/nl/routes.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';

const graph = await pageGraph();

it('opens from the steps of a chosen route the record of every card on it', async () => {
  const explorer = new Explorer(graph, 'van=senioren&naar=case');
  const { container } = await render(Routes, { explorer });
  container.querySelector<HTMLElement>('button.route')?.click();
  await expect.poll(() => container.querySelector('ul button')).not.toBeNull();
  const opened = [...container.querySelectorAll<HTMLElement>('ul button')].map((name) => {
    name.click();
    return explorer.selected?.id;
  });
  const chosen = explorer.traced?.chosen ?? '';
  expect(chosen).not.toBe('');
  expect(new Set(opened)).toEqual(new Set(pathNodes(chosen, graph)));
});

it('offers to show the other cards beside a chosen route, and to leave them out again', async () => {
  const explorer = new Explorer(graph, 'van=senioren&naar=case');
  const { container } = await render(Routes, { explorer });
  const press = (name: string) =>
    [...container.querySelectorAll('button')].find((each) => each.textContent === name)?.click();
  const all = explorer.visible.length;
  container.querySelector<HTMLElement>('button.route')?.click();
  await expect.poll(() => container.querySelector('ul button')).not.toBeNull();
  const alone = explorer.visible.length;
  press(routeWords.within);
  expect(explorer.visible.length).toBeGreaterThanOrEqual(all);
  await expect.poll(() => container.textContent).toContain(routeWords.alone);
  press(routeWords.alone);
  expect(explorer.visible.length).toBe(alone);
});
