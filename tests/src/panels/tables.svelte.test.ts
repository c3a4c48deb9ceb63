import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { geography, nodeId } from '../../../graph/index.ts';
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

describe('the lists of all records of a kind', () => {
  const choose = (container: Element, text: string) =>
    [...container.querySelectorAll<HTMLButtonElement>('.tabs button')].find((each) => plain(each) === text);

  it('can be chosen without a question, and stand in the link and the history', async () => {
    const { explorer, container, names } = await open('vorm=lijst');
    for (const [kind, text] of [
      ['instrument', 'Instrumenten'],
      ['case', 'Voorbeelden'],
      ['source', 'Organisaties en bronnen'],
    ] as const) {
      choose(container, text)?.click();
      await expect.poll(names).toEqual(graph.ofKind(kind).map(({ name }) => name));
      expect(choose(container, text)?.ariaPressed).toBe('true');
      expect(explorer.link).toContain(`lijst=${kind}`);
    }
    choose(container, 'Kaarten in beeld')?.click();
    expect(explorer.link).toBe('vorm=lijst&v=1');
    explorer.undo();
    expect(explorer.view.list).toBe('source');
  });

  it('keep their columns, and say it, when a question leaves some of their rows', async () => {
    const { explorer, container, names } = await open('vorm=lijst&lijst=case');
    const heads = () => [...container.querySelectorAll('thead th')].map(plain);
    const all = heads();
    explorer.ask('place', ['leiden']);
    await expect.poll(names).toEqual(['Woonwaarde']);
    expect(heads()).toEqual(all);
    expect(plain(container.querySelector('.fitting'))).toContain('Alleen wat bij uw vraag hoort.');
    container.querySelector<HTMLButtonElement>('.fitting button')?.click();
    await expect.poll(() => names().length).toBe(graph.ofKind('case').length);
  });

  it('say for each cell without an entry that nothing is named, or nothing known of today', async () => {
    const { container } = await open('vorm=lijst&lijst=source');
    for (const row of container.querySelectorAll('tbody tr'))
      for (const cell of row.querySelectorAll('td:not(.more)')) expect(plain(cell)).not.toBe('');
    const row = [...container.querySelectorAll('tbody tr')].find((each) => plain(each).startsWith('BBVH'));
    expect(plain(row?.querySelectorAll('td')[4])).toContain('niet vastgesteld');
  });

  it('fold long cells, and lose nothing', async () => {
    const { container } = await open('vorm=lijst&lijst=case');
    const row = [...container.querySelectorAll('tbody tr')].find((each) =>
      plain(each).startsWith('Casus Vlaardingen'),
    );
    const [cell] = row?.querySelectorAll('td') ?? [];
    expect(cell?.querySelectorAll('li')).toHaveLength(10);
    expect(cell?.querySelectorAll('details li')).toHaveLength(8);
    expect(plain(cell?.querySelector('summary'))).toBe('Nog 8');
    dispatchEvent(new Event('beforeprint'));
    expect(cell?.querySelectorAll('li')).toHaveLength(10);
    expect(cell?.querySelector('details')).toBeNull();
    dispatchEvent(new Event('afterprint'));
    await expect.poll(() => cell?.querySelectorAll('details li').length).toBe(8);
  });

  it('name who is behind an example today, with the address', async () => {
    const { container } = await open('vorm=lijst&lijst=case');
    const row = [...container.querySelectorAll('tbody tr')].find((each) =>
      plain(each).startsWith('Casus Westvoorne'),
    );
    expect(plain(row)).toContain('is van de gemeente Westvoorne');
    expect(plain(row)).toMatch(/Stand nu: is opgevolgd door de gemeente Voorne aan Zee/);
    expect(row?.querySelectorAll('a[href^="https://"]').length).toBeGreaterThan(0);
  });
});

describe('the map of places', () => {
  const openMap = async (fragment = 'vorm=lijst&lijst=case') => {
    const opened = await open(fragment);
    const { container } = opened;
    const fold = container.querySelector<HTMLDetailsElement>('details.places');
    if (fold) fold.open = true;
    const names = () => [...container.querySelectorAll<HTMLButtonElement>('.map li button')];
    return {
      ...opened,
      places: names,
      named: (name: string) => names().find((each) => plain(each).startsWith(name)),
      row: (name: string) =>
        [...container.querySelectorAll('tbody tr')].find((each) => plain(each).startsWith(name)),
      drawn: () => [...container.querySelectorAll('svg g:not(.today)')],
    };
  };

  it('has a name to press for every place, with the number of examples, and a mark for each', async () => {
    const { places, drawn } = await openMap();
    const all = new Map<string, number>();
    for (const { places: own } of graph.ofKind('case'))
      for (const { place } of own) all.set(place, (all.get(place) ?? 0) + 1);
    expect(
      places()
        .map((each) => plain(each).match(/^\D+ \d+/)?.[0])
        .toSorted(),
    ).toEqual([...all].map(([place, n]) => `${graph.toolbox.places[place] ?? ''} ${n}`).toSorted());
    expect(drawn()).toHaveLength(all.size);
  });

  it('has the places of today apart, each with a mark, and opens a record where it speaks of the place', async () => {
    const { container, explorer } = await openMap();
    const lines = [...container.querySelectorAll<HTMLElement>('ul.today li')];
    const eemnes = lines.find((each) => plain(each).startsWith('Eemnes'));
    expect(plain(eemnes)).toContain('niet op de kaart');
    const marks = [...container.querySelectorAll<SVGGraphicsElement>('svg .today > :not(title)')];
    expect(marks).toHaveLength(lines.length - 1);
    for (const mark of marks)
      expect(Math.min(mark.getBBox().width, mark.getBBox().height)).toBeGreaterThan(30);
    [...(eemnes?.querySelectorAll('button') ?? [])].find((each) => plain(each) === 'Huurgewenning')?.click();
    expect(explorer.selected?.id).toBe('huurgewenning');
    expect(explorer.asked?.at).toBe('today-name');
    cleanup();
    const { container: other } = await openMap('vorm=lijst&lijst=case&nu=uit');
    expect(other.querySelector('ul.today')).toBeNull();
  });

  it('stands only beside a list of what has places', async () => {
    for (const fragment of ['vorm=lijst', 'vorm=lijst&lijst=source', 'vorm=lijst&lijst=instrument']) {
      const { container } = await open(fragment);
      expect(container.querySelector('figure')).toBeNull();
      cleanup();
    }
  });

  it('lights a place with its rows, and a row with its places, by pointer and by focus', async () => {
    const { named, row, drawn } = await openMap();
    const lit = () =>
      [named('Hoogvliet'), row('Nieuwbouwproject Goudplevier'), row('Hof van Heden'), row('Woonwaarde')].map(
        (each) => each?.classList.contains('highlighted'),
      );
    named('Hoogvliet')?.focus();
    await expect.poll(lit).toEqual([true, true, true, false]);
    expect(drawn().filter((each) => each.classList.contains('highlighted'))).toHaveLength(1);
    named('Hoogvliet')?.blur();
    await expect.poll(lit).toEqual([false, false, false, false]);
    row('Nieuwbouwproject Goudplevier')?.dispatchEvent(new PointerEvent('pointerenter'));
    await expect.poll(lit).toEqual([true, false, false, false]);
    row('Nieuwbouwproject Goudplevier')?.dispatchEvent(new PointerEvent('pointerleave'));
    await expect.poll(lit).toEqual([false, false, false, false]);
  });

  it('asks for a place, and again for all', async () => {
    const { explorer, named, names } = await openMap();
    named('Leiden')?.click();
    await expect.poll(names).toEqual(['Woonwaarde']);
    expect(explorer.question.place).toEqual(['leiden']);
    expect(named('Leiden')?.ariaPressed).toBe('true');
    named('Leiden')?.click();
    await expect.poll(() => names().length).toBe(graph.ofKind('case').length);
  });

  it('says what it leaves out and what it is made of', async () => {
    const { container } = await openMap();
    const without = graph.ofKind('case').filter(({ places }) => places.length === 0).length;
    const text = plain(container.querySelector('figure'));
    expect(text).toContain(`De toolbox noemt bij ${without} voorbeelden geen plaats.`);
    for (const { name, licence } of geography.sources) expect(text).toContain(`${name} (${licence.name})`);
  });
});

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
