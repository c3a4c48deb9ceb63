import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { nodeId } from '../../../graph/index.ts';
import Tables from '../../../src/panels/table/Tables.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';

const graph = await pageGraph();

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function open(fragment = '') {
  const explorer = new Explorer(graph, fragment);
  const { container } = await render(Tables, { explorer });
  const names = () => [...container.querySelectorAll('tbody th button')].map(plain);
  const table = (many: string) =>
    [...container.querySelectorAll('.kind')].find((each) => plain(each.querySelector('h3')).startsWith(many));
  return { explorer, container, names, table };
}

describe('the tables', () => {
  it('have exactly the cards in view as rows, whatever is asked', async () => {
    for (const fragment of [
      '',
      'groep=senioren',
      'type=koop-naar-huur',
      'groep=gezinnen&nu=uit',
      'kies=sev&erbij=sev',
    ]) {
      const { explorer, names } = await open(fragment);
      expect(names().toSorted()).toEqual(explorer.visible.map((id) => graph.node(id).name).toSorted());
      cleanup();
    }
  });

  it('are sorted by a head: up, down, and back to the toolbox’s order', async () => {
    const { table } = await open();
    const instruments = table('instrumenten');
    const rows = () => [...(instruments?.querySelectorAll('tbody th button') ?? [])].map(plain);
    const head = instruments?.querySelector<HTMLButtonElement>('thead th button');
    const before = rows();
    const sortedUp = before.toSorted((a, b) => a.localeCompare(b, 'nl'));
    head?.click();
    await expect.poll(rows).toEqual(sortedUp);
    expect(head?.closest('th')?.ariaSort).toBe('ascending');
    head?.click();
    await expect.poll(rows).toEqual(sortedUp.toReversed());
    head?.click();
    await expect.poll(rows).toEqual(before);
  });

  it('open a record, and lead to its card in the drawing', async () => {
    const { explorer, container } = await open('vorm=lijst');
    const row = [...container.querySelectorAll('tbody tr')].find((each) =>
      plain(each).startsWith('Koopgarant'),
    );
    row?.querySelector<HTMLButtonElement>('th button')?.click();
    expect([explorer.selected?.id, explorer.view.mode]).toEqual(['koopgarant', 'list']);
    row?.querySelector<HTMLButtonElement>('.more button')?.click();
    expect([explorer.selected?.id, explorer.view.mode]).toEqual(['koopgarant', 'map']);
    explorer.undo();
    expect(explorer.view.mode).toBe('list');
  });

  it('add the rest of a kind', async () => {
    const { explorer, table } = await open('groep=senioren');
    const doorstroom = table('typen doorstroom');
    expect(plain(doorstroom?.querySelector('.count'))).toMatch(/^\d van 4$/);
    doorstroom?.querySelector<HTMLButtonElement>('h3 button')?.click();
    await expect.poll(() => plain(table('typen doorstroom')?.querySelector('.count'))).toBe('4 van 4');
    expect(explorer.isVisible(nodeId('koop-naar-huur'))).toBe(true);
  });

  it('show where every entry stands, when asked', async () => {
    const { container } = await open('groep=senioren');
    container.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await expect.poll(() => container.querySelectorAll('tbody details').length).toBeGreaterThan(0);
    for (const entry of container.querySelectorAll('tbody td:not(.more) li'))
      if (!entry.matches('.note') && !entry.querySelector('[aria-hidden]:not(svg)'))
        expect(entry.querySelector('details'), plain(entry)).not.toBeNull();
  });
});
