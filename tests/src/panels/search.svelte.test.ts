import { tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
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
      });
    },
    press: async (key: string) => {
      field.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
      await tick();
    },
  };
}
const plain = (element: Element | null | undefined) => element?.textContent?.replace(/\s+/g, ' ').trim();

describe('a hit', () => {
  it('says where it was found, and marks what was asked for in a short piece of the text', async () => {
    const { type, options } = await open();
    await type('fietsenstalling');
    const [hit] = options();
    expect(plain(hit?.querySelector('small'))).toBe('voorbeeld, in: Wat de strategie noemt');
    expect(plain(hit?.querySelector('.text'))).toMatch(/^Bied goede woningen aan, met een fietsenstalling/);
    expect([...(hit?.querySelectorAll('mark') ?? [])].map(plain)).toEqual(['fietsenstalling']);
  });

  it('that only Stand nu has says so, and shows it when it is opened', async () => {
    const { explorer, type, options } = await open();
    explorer.showNow(false);
    await type('Eemnes');
    for (const option of options()) expect(plain(option.querySelector('small'))).toContain('Stand nu');
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
    expect(explorer.view.mode).toBe('help');
    await type('sloop');
    choose('tour.vlaardingen.1');
    expect(explorer.view.tour).toEqual({ id: 'vlaardingen', step: 1 });
  });

  it('of a Dutch text is marked as Dutch on an English page', async () => {
    const { type, options } = await open(english, await pageGraph('en'));
    await type('fietsenstalling');
    expect(options()[0]?.querySelector('.text')?.getAttribute('lang')).toBe('nl');
  });
});

describe('the rest of the hits', () => {
  it('is one more option, which shows them all and goes on where the reader was', async () => {
    const { type, options, press, active, field } = await open();
    await type('gemeente');
    expect(options()).toHaveLength(7);
    expect(plain(options()[6])).toMatch(/^Nog \d+ gevonden: toon ze allemaal$/);
    for (let n = 0; n < 12; n++) await press('ArrowDown');
    expect(active()?.id).toBe('treffer-meer');
    await press('Enter');
    const all = options();
    expect(all.length).toBeGreaterThan(7);
    expect(all.map(({ id }) => id)).not.toContain('treffer-meer');
    expect(active()).toBe(all[6]);
    expect(active()?.getAttribute('aria-selected')).toBe('true');
    await press('ArrowDown');
    expect(active()).toBe(all[7]);
    expect(field.value).toBe('gemeente');
  });

  it('is shown by a tap as well, and only the first again for another query', async () => {
    const { type, options, container } = await open();
    await type('gemeente');
    container.querySelector<HTMLElement>('#treffer-meer')?.click();
    await tick();
    expect(options().length).toBeGreaterThan(7);
    await type('gemeent');
    expect(options()).toHaveLength(7);
  });

  it('is scrolled into view as the reader walks down', async () => {
    const { type, press, active, container } = await open();
    await type('gemeente');
    container.querySelector<HTMLElement>('#treffer-meer')?.click();
    for (let n = 0; n < 40; n++) await press('ArrowDown');
    const list = container.querySelector('[role=listbox]')?.getBoundingClientRect();
    const last = active()?.getBoundingClientRect();
    expect(last?.bottom).toBeLessThanOrEqual((list?.bottom ?? 0) + 1);
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
