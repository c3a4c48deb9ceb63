import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import Tour from '../../../src/panels/tour/Tour.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { decodeView } from '../../../src/state/link/link.ts';
import { viewOfStep } from '../../../src/state/view/tours.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const { placeOf } = dutch.part('fact');

const graph = await pageGraph();
const { tours } = graph.toolbox;

async function open(fragment = 'rondleiding=toolbox~3') {
  const explorer = new Explorer(graph, fragment);
  const { container } = await render(Tour, { explorer });
  const all = <T extends Element = HTMLElement>(selector: string) => [
    ...container.querySelectorAll<T>(selector),
  ];
  return { explorer, container, all, heading: () => container.querySelector('h2') };
}
async function press(key: string, init: KeyboardEventInit = {}, target: EventTarget = document.body) {
  const event = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true, ...init });
  target.dispatchEvent(event);
  await tick();
  return event.defaultPrevented;
}
const plain = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

describe('the keys of a tour', () => {
  it('go on and back, to the beginning and the end, and no further', async () => {
    const { explorer } = await open();
    const went: Record<string, number> = {};
    for (const key of [
      'ArrowRight',
      'PageDown',
      'ArrowLeft',
      'PageUp',
      'End',
      'ArrowRight',
      'Home',
      'PageUp',
    ]) {
      expect(await press(key), key).toBe(true);
      went[`${Object.keys(went).length + 1} ${key}`] = explorer.tour?.step ?? 0;
    }
    expect(Object.values(went)).toEqual([4, 5, 4, 3, 11, 11, 1, 1]);
  });

  it('are left to fields, to what is walked through with arrows, and to the browser', async () => {
    const { explorer, container } = await open();
    const others = ['input', 'textarea', 'select'].map((name) => document.createElement(name));
    for (const role of ['grid', 'tablist', 'listbox']) {
      const outer = document.createElement('div');
      outer.setAttribute('role', role);
      others.push(outer.appendChild(document.createElement('button')));
    }
    for (const other of others) {
      container.append(other.parentElement ?? other);
      expect(await press('ArrowRight', {}, other), other.outerHTML).toBe(false);
      expect(await press('End', {}, other), other.outerHTML).toBe(false);
    }
    for (const modifier of ['altKey', 'ctrlKey', 'metaKey', 'shiftKey'])
      expect(await press('ArrowLeft', { [modifier]: true }), modifier).toBe(false);
    expect(await press('ArrowDown')).toBe(false);
    expect(explorer.tour?.step).toBe(3);
  });
});

describe('a step', () => {
  it('takes the focus with a heading of its own, when the reader goes there', async () => {
    const { explorer, heading } = await open();
    const first = heading();
    expect(document.activeElement).toBe(document.body);
    await press('ArrowRight');
    expect(heading()).not.toBe(first);
    expect(document.activeElement).toBe(heading());
    expect(plain(heading())).toBe(explorer.tour?.tour.steps[3]?.title);
    // Who had the focus on the former step keeps it on the present one, however that came about.
    explorer.undo();
    await tick();
    expect(document.activeElement).toBe(heading());
    expect(plain(heading())).toBe(explorer.tour?.tour.steps[2]?.title);
  });

  it('takes it from the button that led there', async () => {
    const { all, heading } = await open();
    const next = all<HTMLButtonElement>('nav button')[1];
    next?.focus();
    next?.click();
    await tick();
    expect(document.activeElement).toBe(heading());
  });

  it('does not take the focus from something else', async () => {
    const { explorer, container } = await open();
    await press('ArrowRight');
    const other = container.appendChild(document.createElement('button'));
    other.focus();
    explorer.undo();
    await tick();
    expect(document.activeElement).toBe(other);
  });

  it('gives the source of everything it says', async () => {
    for (const { id, steps } of tours) {
      const { explorer, all } = await open(`rondleiding=${id}~1`);
      for (const [at, { statements }] of steps.entries()) {
        explorer.startTour(explorer.view.tour?.id ?? '', at + 1);
        await tick();
        const told = all('.text > div');
        expect(told.map((each) => plain(each.querySelector('span')))).toEqual(
          statements.map(({ text, quote }) => (quote === undefined ? text : `${text} ${quote}`)),
        );
        for (const [index, { from }] of statements.entries()) {
          const place = plain(told[index]?.querySelector('summary'));
          expect(place).toContain(placeOf(graph, from));
          expect(place.includes('afgeleid')).toBe(from.basis === 'inferred');
        }
      }
      cleanup();
    }
  });

  it('has a link that opens it', async () => {
    const { all } = await open();
    all('summary').at(-1)?.click();
    const links = all<HTMLAnchorElement>('footer ol a').map(({ hash }) => decodeView(hash, graph));
    const [tour] = tours;
    expect(links).toEqual(
      tour?.steps.map((_, at) => ({ view: viewOfStep(graph, tour, at + 1), unknown: [] })),
    );
  });

  it('is gone to by its link without leaving the page, unless another window is asked for', async () => {
    const { explorer, all, heading } = await open();
    const link = all<HTMLAnchorElement>('footer ol a')[8];
    link?.click();
    await tick();
    expect([explorer.tour?.step, document.activeElement]).toEqual([9, heading()]);
    const click = new MouseEvent('click', { ctrlKey: true, bubbles: true, cancelable: true });
    link?.addEventListener('click', (event) => event.preventDefault(), { once: true });
    link?.dispatchEvent(click);
    expect(explorer.history.steps).toHaveLength(2);
  });
});

describe('from one tour to another', () => {
  it('where a step says so, and back to that step', async () => {
    const { explorer, all } = await open();
    const names = () => all('article a').map(plain);
    expect(names()).toEqual(['Casus Vlaardingen', 'Casus Westvoorne']);
    all('article a')[1]?.click();
    await tick();
    expect(explorer.view.tour).toEqual({ id: 'westvoorne', step: 1 });
    await press('End');
    expect(names()).toEqual(['Terug naar: Door de toolbox', 'Casus Vlaardingen']);
    all('article a')[0]?.click();
    await tick();
    expect(explorer.view.tour).toEqual({ id: 'toolbox', step: 3 });
  });

  it('or, at the end, to exploring', async () => {
    const { explorer, all, container } = await open('rondleiding=toolbox~11');
    const begin = all('article button').find((each) => plain(each) === 'Begin zelf');
    begin?.click();
    await tick();
    expect([explorer.tour, explorer.link, plain(container)]).toEqual([undefined, '', '']);
  });
});
