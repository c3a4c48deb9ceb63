import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { answer, nodeId, valuesOf } from '../../../graph/index.ts';
import Matrix from '../../../src/panels/matrix/Matrix.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';

const graph = await pageGraph();

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** What is seen of a cell, without what only a screen reader says. */
const seen = (element: Element | undefined) =>
  [...(element?.querySelectorAll('button > :not(.visually-hidden)') ?? [])].map(plain).join(' ');

async function open(fragment = '') {
  const explorer = new Explorer(graph, fragment);
  const { container } = await render(Matrix, { explorer });
  return { explorer, container };
}

/** A cell by what heads its row and its column. */
function cellOf(container: Element, row: string, column: string): Element | undefined {
  const heads = [...container.querySelectorAll('thead th')].map((each) =>
    plain(each.querySelector('button')),
  );
  const found = [...container.querySelectorAll('tbody tr')].find(
    (each) => plain(each.querySelector('th')) === row,
  );
  return found?.children[heads.indexOf(column)];
}

describe('the matrix', () => {
  it('says what the toolbox says: stated, for everybody, inferred, with how far it got, or not named', async () => {
    const { container } = await open();
    const says = (row: string, column: string) => seen(cellOf(container, row, column));
    expect(says('Huurgewenning', 'Van huur naar huur')).toBe('vermeld experiment');
    expect(plain(cellOf(container, 'Huurgewenning', 'Van koop naar koop'))).toContain('niet genoemd');
    expect(says('Participatie met bewoners', 'Van koop naar huur')).toBe('voor alle praktijk');
    expect(says('Ons soort mensen', 'Van huur naar koop')).toBe('afgeleid praktijk');
  });

  it('says in words what the toolbox lacks, in its cell and above', async () => {
    const { container } = await open();
    expect(plain(cellOf(container, 'Financiële ondersteuning', 'Van koop naar huur'))).toBe(
      'geen instrument',
    );
    expect(plain(container.querySelector('.notice'))).toBe(
      'De toolbox noemt hier geen eigen instrument: van koop naar huur.',
    );
  });

  it('claims of the toolbox only what holds of all of it, whatever is hidden or asked', async () => {
    const { explorer, container } = await open();
    explorer.hide(nodeId('realistisch-beeld'));
    explorer.hide(nodeId('matroeshka'));
    await expect.poll(() => plain(container)).not.toContain('Matroeshka');
    expect(plain(container.querySelector('.notice'))).toBe(
      'De toolbox noemt hier geen eigen instrument: van koop naar huur.',
    );
    expect(plain(cellOf(container, 'Vraaggericht ontwikkelen en aanbieden', 'Van koop naar koop'))).toBe(
      '1 + 2 voor alle',
    );
    cleanup();
    const asked = await open('categorie=procesbegeleiding');
    expect(plain(asked.container.querySelector('.notice'))).toContain(': van koop naar huur.');
    expect(plain(asked.container)).toContain(
      'Bij uw vraag hoort hier geen eigen instrument: van koop naar koop.',
    );
  });

  it('lists what has no column with what it does have', async () => {
    const { container } = await open('vorm=matrix&tegen=group');
    const heads = [...container.querySelectorAll('thead th button')].map(plain);
    const told = plain(
      [...container.querySelectorAll('p')].find((each) => plain(each).startsWith('Doelgroepen met')),
    );
    for (const { id, name } of graph.ofKind('group')) {
      const named = answer(graph, { group: [id] }).some(({ fit }) => fit === 'named');
      expect([name, heads.includes(name), told.includes(name)]).toEqual([name, named, !named]);
    }
    cleanup();
    const cases = await open('ervaring=praktijk&tegen=case');
    const row = [...cases.container.querySelectorAll('tbody tr')].find((each) =>
      plain(each).startsWith('Realistisch'),
    );
    expect(plain(row ?? null)).toContain('voorbeeld voorstel');
  });

  it('counts in each head what the filter counts', async () => {
    const { container } = await open();
    for (const { value, label } of valuesOf(graph, 'type')) {
      const matches = answer(graph, { type: [nodeId(value)] });
      const universal = matches.filter(({ fit }) => fit === 'universal').length;
      const head = [...container.querySelectorAll('thead th')].find((each) => plain(each).startsWith(label));
      const named = matches.length - universal;
      expect(plain(head?.querySelector('.count'))).toBe(
        `${named > 0 ? `${named} + ` : ''}${universal} voor alle`,
      );
    }
  });

  it('asks from a cell for the routes that it stands for', async () => {
    const { explorer, container } = await open('groep=senioren&vorm=matrix');
    const cell = cellOf(container, 'Huurgewenning', 'Van huur naar huur');
    cell?.querySelector('button')?.click();
    expect(explorer.traced).toMatchObject({
      from: ['senioren'],
      to: 'huurgewenning',
      via: ['huur-naar-huur'],
    });
    expect(explorer.paths.length).toBeGreaterThan(0);
  });

  it('asks from every filled cell for at least one route, against each kind', async () => {
    for (const against of ['doorstroom', 'group', 'case']) {
      const { explorer, container } = await open(`vorm=matrix&tegen=${against}`);
      const cells = [...container.querySelectorAll<HTMLButtonElement>('td button')];
      expect(cells.length).toBeGreaterThan(10);
      for (const cell of cells) {
        cell.click();
        expect(explorer.paths.length, plain(cell)).toBeGreaterThan(0);
      }
      cleanup();
    }
  });

  it('shows for every cell where it stands, when asked', async () => {
    const { container } = await open();
    expect(container.querySelectorAll('td details')).toHaveLength(0);
    container.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await expect.poll(() => container.querySelectorAll('td details').length).toBeGreaterThan(0);
    for (const cell of container.querySelectorAll('td:has(button)'))
      expect(cell.querySelector('details'), plain(cell)).not.toBeNull();
  });

  it('has a row for every instrument in view, and names those outside the question', async () => {
    const { explorer, container } = await open('groep=senioren&vorm=matrix');
    explorer.add([nodeId('koopgarant')]);
    await expect
      .poll(() => plain(container))
      .toContain('Ook in beeld, maar niet in het antwoord op uw vraag: Koopgarant');
    const rows = [...container.querySelectorAll('tbody tr:not(.category) th')].map(plain);
    const instruments = explorer.visible.filter((id) => graph.node(id).kind === 'instrument');
    expect(rows).toHaveLength(instruments.length - 1);
  });
});
