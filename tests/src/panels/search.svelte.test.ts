import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import { createFinder } from '../../../src/panels/search/finder.ts';
import Results from '../../../src/panels/search/Results.svelte';
import Search from '../../../src/panels/search/Search.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageContext } from '../../../src/shell/page-context.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch, english } from '../../support/texts.ts';

const graph = await pageGraph();

async function open(texts = dutch, ofGraph = graph) {
  const explorer = new Explorer(ofGraph, '');
  const { container } = await render(
    Search,
    { explorer, mode: 'map' as const, short: false },
    pageContext(texts),
  );
  const field = container.querySelector('input') ?? document.createElement('input');
  field.focus();
  const options = () => [...container.querySelectorAll<HTMLElement>('[role=option]')];
  return {
    explorer,
    container,
    field,
    options,
    active: () =>
      container.querySelector(`#${CSS.escape(field.getAttribute('aria-activedescendant') ?? '')}`),
    type: async (query: string) => {
      field.value = query;
      field.dispatchEvent(new Event('input', { bubbles: true }));
      await vi.waitFor(() => {
        expect(container.querySelector('[role=option], .none')).not.toBeNull();
        expect(container.textContent).not.toContain(texts.words.search.loading);
      }, SLOW);
    },
    press: async (key: string) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await tick();
    },
  };
}
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

/** A slow machine is no failure. */
const SLOW = { timeout: 20_000 };

describe('a hit', () => {
  it('is not written anew by a letter that changes nothing of it, and is by one that does', async () => {
    const { type, options } = await open();
    const mark = () => options()[0]?.querySelector('mark');
    await type('huurgewenn');
    const before = mark();
    expect(plain(before)).toBe('Huurgewenning');
    await type('huurgewenni');
    await tick();
    expect(mark()).toBe(before);
    await type('huurgewenning senioren');
    await tick();
    expect(mark()).not.toBe(before);
  });

  it('says where it was found, and marks what was asked for in a short piece of the text', async () => {
    const { type, options } = await open();
    await type('fietsenstalling');
    const [hit] = options();
    expect(plain(hit?.querySelector('small'))).toBe('voorbeeld, in: Wat de strategie noemt');
    expect(plain(hit?.querySelector('.text'))).toMatch(/^Bied goede woningen aan, met een fietsenstalling/);
    expect([...(hit?.querySelectorAll('mark') ?? [])].map(plain)).toEqual(['fietsenstalling']);
  });

  it.each([
    ['fietsenstalling', 'Wat de strategie noemt'],
    ['costly solution', 'Kosten'],
    ['Eemnes', 'today-name'],
    ['oude huur meenemen', 'names'],
    ['Huurgewenning', undefined],
  ])('opens the record at the section in which it was found: %s', async (query, place) => {
    const { explorer, type, press } = await open();
    await type(query);
    await press('Enter');
    const at = explorer.asked?.at;
    expect(graph.vocabulary.abouts[at ?? ''] ?? at).toBe(place);
  });

  it('that only Stand nu has says so, and shows it when it is opened', async () => {
    const { explorer, type, options } = await open();
    explorer.showNow(false);
    await type('Eemnes');
    for (const option of options().filter((each) => !each.matches('.more')))
      expect(plain(option.querySelector('small'))).toContain('Stand nu');
    options()
      .find((each) => each.id === 'treffer-voorrang')
      ?.click();
    expect(explorer.view).toMatchObject({ selected: 'voorrang', now: true });
  });

  it('that the toolbox has leaves Stand nu as it is', async () => {
    const { explorer, type, press } = await open();
    explorer.showNow(false);
    await type('fietsenstalling');
    await press('Enter');
    expect(explorer.view).toMatchObject({ selected: 'casus-vlaardingen', now: false });
  });

  it('of a place asks for that place, one of a term opens the help, one of a tour starts it there', async () => {
    const { explorer, type, options } = await open();
    const choose = (id: string) =>
      options()
        .find((each) => each.id === `treffer-${id}`)
        ?.click();
    await type('Leiden');
    choose('place.leiden');
    expect(explorer.question.place).toEqual(['leiden']);
    await type('vergrijzing');
    expect(plain(options()[0])).toBe(
      'vergrijzing begrip Er komen naar verhouding steeds meer oudere mensen.',
    );
    choose('term.vergrijzing');
    expect([explorer.view.mode, explorer.asked?.at]).toEqual(['help', 'vergrijzing']);
    await type('sloop');
    choose('tour.vlaardingen.1');
    expect(explorer.view.tour).toEqual({ id: 'vlaardingen', step: 1 });
  });

  it('is shown in the language of the page, and only without such a text in the other, marked so', async () => {
    const { type, options } = await open(english, await pageGraph('en'));
    await type('fietsenstalling');
    const [text] = options().map((each) => each.querySelector('.text'));
    expect(text?.hasAttribute('lang')).toBe(false);
    expect(plain(text)).toContain('bicycle parking');
    await type('bezuinigen');
    expect(options()[0]?.querySelector('.text')?.getAttribute('lang')).toBe('nl');
  });
});

describe('the list of all hits', () => {
  it('is one more option, below the first hits, which opens a view with a link of its own', async () => {
    const { explorer, type, options, press, active, field } = await open();
    await type('gemeente');
    expect(options()).toHaveLength(7);
    expect(plain(options()[6])).toMatch(/^Nog \d+ gevonden: toon ze allemaal$/);
    for (let n = 0; n < 12; n++) await press('ArrowDown');
    expect(active()?.id).toBe('treffer-meer');
    await press('Enter');
    expect(explorer.view).toMatchObject({ mode: 'search', query: 'gemeente' });
    expect(explorer.link).toBe('vorm=zoek&zoek=gemeente&v=1');
    expect(field.value).toBe('');
    explorer.undo();
    expect(explorer.view.mode).toBeUndefined();
  });

  it('can be opened by a tap, and where the first hits are all there is', async () => {
    const { explorer, type, options, container } = await open();
    await type('fietsenstalling');
    expect(options().length).toBeLessThan(7);
    container.querySelector<HTMLElement>('#treffer-meer')?.click();
    expect(explorer.view).toMatchObject({ mode: 'search', query: 'fietsenstalling' });
  });

  it('is not offered where nothing was found', async () => {
    const { type, options } = await open();
    await type('xqzwv');
    expect(options()).toEqual([]);
  });
});

describe('the results of a search', () => {
  async function results(fragment: string) {
    const explorer = new Explorer(graph, fragment);
    await dutch.load('search');
    const { container } = await render(Results, { explorer }, pageContext(dutch));
    const items = () => [...container.querySelectorAll('li')];
    return { explorer, container, items };
  }

  it('are all that is found, each with where it was found, and open what was found', async () => {
    const { explorer, items } = await results('vorm=zoek&zoek=gemeente');
    await vi.waitFor(() => expect(items().length).toBeGreaterThan(7));
    const finder = await createFinder(graph, dutch);
    const { hits, inWords } = finder({ explorer, mode: 'search' }, 'gemeente');
    const found = hits.flatMap(inWords);
    expect(items().map((item) => plain(item.querySelector('button')))).toEqual(found.map(({ name }) => name));
    expect(items().map((item) => plain(item.querySelector('small')))).toEqual(
      found.map(({ kind, because }) => [kind, because].filter(Boolean).join(', ')),
    );
    const at = found.findIndex(({ id }) => id === 'gemeente-vlaardingen');
    items()[at]?.querySelector('button')?.click();
    expect(explorer.view).toMatchObject({ mode: 'search', selected: 'gemeente-vlaardingen' });
  });

  it('say that nothing was found, and what to do without a query', async () => {
    const { container } = await results('vorm=zoek&zoek=xqzwv');
    await vi.waitFor(() => expect(container.textContent).toContain('Niets gevonden voor “xqzwv”'));
    const { container: empty } = await results('vorm=zoek');
    expect(plain(empty)).toContain('Typ in het zoekveld wat u zoekt.');
  });

  it('are left for the answer when one of them asks a question', async () => {
    const { explorer, items } = await results('vorm=zoek&zoek=Leiden');
    await vi.waitFor(() => expect(items().length).toBeGreaterThan(0));
    items()
      .find((item) => plain(item)?.startsWith('Leiden plaats'))
      ?.querySelector('button')
      ?.click();
    expect(explorer.question.place).toEqual(['leiden']);
    expect(explorer.view.mode).toBeUndefined();
  });
});

describe('a word that the toolbox does not have', () => {
  const notice = (container: Element) => plain(container.querySelector('[role=status]'));

  it('is said not to be there, above what comes closest', async () => {
    const { type, options, container } = await open();
    await type('urgentie');
    expect(notice(container)).toBe('De toolbox noemt “urgentie” niet. Dit komt het dichtst in de buurt:');
    expect(options()[0]?.id).toBe('treffer-voorrang');
    await type('starterslening');
    expect(
      options()
        .slice(0, 3)
        .map(({ id }) => id),
    ).toContain('treffer-empty-nest-pakket');
  });

  it('does not stand in the way of the other words', async () => {
    const { type, options, container } = await open();
    await type('starterslening koopgarant');
    expect(notice(container)).toContain('Dit is gevonden voor de andere woorden:');
    expect(options()[0]?.id).toBe('treffer-koopgarant');
  });

  it('is all that is said if nothing comes close', async () => {
    const { type, options, container } = await open();
    await type('xqzwv');
    expect(options()).toEqual([]);
    expect(notice(container)).toMatch(/^Niets gevonden voor “xqzwv”/);
  });
});
