import { tick } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { userEvent } from 'vitest/browser';
import { cleanup } from 'vitest-browser-svelte';
import { nodeId, termsIn, type Term } from '../../../graph/index.ts';
import Help from '../../../src/panels/about/Help.svelte';
import Insights from '../../../src/panels/insights/Insights.svelte';
import Record from '../../support/SelectedRecord.svelte';
import Tour from '../../../src/panels/tour/Tour.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageContext } from '../../../src/shell/page-context.ts';
import { Announcer, announcerContext } from '../../../src/ui/announcer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const graph = await pageGraph();

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const wordsIn = (container: Element) => [...container.querySelectorAll<HTMLElement>('[role=button]')];
const popover = () => document.querySelector<HTMLElement>(':popover-open');

/**
 * The words of some texts that are explained, each where it first stands in the record or in one of its folded parts, in the order in
 * which the texts stand in an element.
 */
function firstIn(container: Element, texts: readonly string[]): string[] {
  const known = new Map<Element | null, Set<Term>>();
  const isBefore = (a: Element, b: Element) =>
    Boolean(a.compareDocumentPosition(b) & Node.DOCUMENT_POSITION_FOLLOWING);
  return texts
    .map((text) => {
      const at = [...container.querySelectorAll('span, em')].find(
        (each) => plain(each) === text.replace(/\s+/g, ' ').trim(),
      );
      if (!at) throw new Error(`the record does not have: ${text}`);
      return { text, at, part: at.closest('details, article') };
    })
    .toSorted((a, b) => (isBefore(a.at, b.at) ? -1 : 1))
    .flatMap(({ text, part }) => termsIn(graph, text).map((piece) => ({ piece, part })))
    .flatMap(({ piece, part }) => {
      const before = known.get(part) ?? new Set();
      known.set(part, before);
      if (typeof piece === 'string' || before.has(piece.term)) return [];
      before.add(piece.term);
      return [piece.text];
    });
}

let announcer: Announcer;
beforeEach(() => {
  announcer = new Announcer();
});
async function record(...ids: string[]) {
  const explorer = new Explorer(graph, '');
  explorer.select(nodeId(ids[0] ?? ''));
  const context = new Map([...pageContext(dutch), announcerContext(announcer)]);
  const { container } = await render(Record, { explorer }, context);
  for (const id of ids) {
    explorer.select(nodeId(id));
    await tick();
    await expect.poll(() => container.querySelector('article[aria-busy=false]')).not.toBeNull();
    const { statements, otherNames } = graph.node(nodeId(id));
    const texts = [...statements.map(({ text }) => text), ...otherNames.map(({ name }) => name)];
    await expect
      .poll(() => wordsIn(container).map(({ textContent }) => textContent), { message: id })
      .toEqual(firstIn(container, texts));
  }
  return container;
}
const wordOf = (container: Element, text: string) => {
  const word = wordsIn(container).find(({ textContent }) => textContent === text);
  if (!word) throw new Error(`${text} cannot be asked for`);
  return word;
};

describe('a word that not every reader knows', () => {
  it('can be asked for once in a record, where it first stands, whichever record was there before', async () => {
    const container = await record(
      'huurgewenning',
      'inkomenshuur',
      'casus-vlaardingen',
      'voorrang',
      'estrade',
    );
    expect(wordsIn(container)).toEqual([]);
  });

  it('opens by keyboard with its meaning, its English and its source, and closes with Escape', async () => {
    const container = await record('inkomenshuur', 'huurgewenning');
    const word = wordOf(container, 'woonlasten');
    const before = container.getBoundingClientRect().height;
    word.focus();
    for (const key of ['{Enter}', ' ']) {
      await userEvent.keyboard(key);
      await expect.poll(popover).not.toBeNull();
      const said = popover();
      expect(plain(said)).toBe(
        'woonlastenWat iemand in totaal betaalt voor het wonen, zoals huur en energie.Engels: housing costsOnze uitleg',
      );
      expect(announcer.message.text).toBe(
        'woonlasten: Wat iemand in totaal betaalt voor het wonen, zoals huur en energie. Onze uitleg',
      );
      announcer.say('');
      expect(word.getAttribute('aria-expanded')).toBe('true');
      expect(word.getAttribute('aria-details')).toBe(said?.id);
      expect(said?.querySelector('[lang=en]')?.textContent).toBe('housing costs');
      expect(container.getBoundingClientRect().height).toBe(before);
      await userEvent.keyboard('{Escape}');
      await expect.poll(popover).toBeNull();
      await expect.poll(() => word.getAttribute('aria-expanded')).toBe('false');
      expect(document.activeElement).toBe(word);
    }
  });

  it('opens and closes by a press, one at a time', async () => {
    const container = await record('huurgewenning');
    const [one, other] = [wordOf(container, 'woonlasten'), wordOf(container, 'sociale huurwoningen')];
    await userEvent.click(one);
    await expect.poll(() => plain(popover())).toMatch(/^woonlasten/);
    await userEvent.click(other);
    await expect.poll(() => plain(popover())).toMatch(/^sociale huurwoning/);
    expect(one.getAttribute('aria-expanded')).toBe('false');
    await userEvent.click(other);
    await expect.poll(popover).toBeNull();
    expect(other.getAttribute('aria-expanded')).toBe('false');
    // Some browsers close it when the press begins, long before it is a click.
    await userEvent.click(one);
    await expect.poll(popover).not.toBeNull();
    one.dispatchEvent(new PointerEvent('pointerdown', { bubbles: true }));
    popover()?.hidePopover();
    await expect.poll(() => one.getAttribute('aria-expanded')).toBe('false');
    one.click();
    await tick();
    expect(popover()).toBeNull();
  });

  it('takes no room of its own: the text stands as it stood before', async () => {
    const container = await record('casus-vlaardingen');
    for (const word of wordsIn(container)) {
      const said = word.parentElement;
      const rects = () =>
        [...(said?.getClientRects() ?? [])].map(({ x, y, width, height }) =>
          [x, y, width, height].map(Math.round),
        );
      const asked = rects();
      word.replaceWith(word.textContent);
      expect(rects(), word.textContent).toEqual(asked);
    }
  });

  it('is what the document says where that explains it', async () => {
    const container = await record('koopgarant');
    const said = [...graph.terms].find(({ id }) => id === 'koopgarant');
    await userEvent.click(wordOf(container, 'KoopGarant'));
    await expect.poll(() => plain(popover())).toContain(said?.means ?? '?');
    expect(plain(popover())).toMatch(/Uitleg van: Toolbox, circa 2010, tabel Koopgarant$/);
  });

  it('is explained in a tour, and in each part of the insights that is folded away by itself', async () => {
    const tour = await render(Tour, { explorer: new Explorer(graph, 'rondleiding=toolbox~10') });
    await expect
      .poll(() => wordsIn(tour.container).map(({ textContent }) => textContent))
      .toEqual(['verhuiscoach', 'leefstijlen', 'coöptatie']);
    cleanup();
    const { container } = await render(Insights, { explorer: new Explorer(graph, '') });
    await expect.poll(() => wordsIn(container).length).toBeGreaterThan(5);
    const places = wordsIn(container).map((word) => [word.closest('details, article'), word.textContent]);
    for (const [place, text] of places)
      expect(places.filter(([where, what]) => where === place && what === text)).toHaveLength(1);
    // What can be pressed or is a heading explains nothing.
    for (const word of wordsIn(container))
      expect(word.closest('button, a, summary, h2, h3, h4'), word.textContent).toBeNull();
  });
});

describe('the help page', () => {
  it('has all words by the alphabet, each with what it means and by whom', async () => {
    const { container } = await render(Help, { explorer: new Explorer(graph, '') });
    const lists = [...container.querySelectorAll('dl')].map((list) =>
      [...list.querySelectorAll('dt')].map((name) => ({
        name: plain(name),
        means: plain(name.nextElementSibling),
      })),
    );
    const [own = [], texts = []] = lists;
    expect(own.map(({ name }) => name)).toEqual(
      own.map(({ name }) => name).toSorted((a, b) => a.localeCompare(b, 'nl')),
    );
    for (const name of ['Vraag', 'Type doorstroom', 'Voorbeeld', 'Afgeleid', 'Stand nu'])
      expect(own.map((each) => each.name)).toContain(name);
    expect(texts.map(({ name }) => name)).toEqual(
      graph.terms.map(({ term, inEnglish }) => `${term} ${inEnglish}`),
    );
    for (const [at, { means }] of graph.terms.entries()) expect(texts[at]?.means).toContain(means);
    expect(texts.find(({ name }) => name.startsWith('doorstromer'))?.means).toMatch(/Uitleg van: VERA, /);
  });
});
