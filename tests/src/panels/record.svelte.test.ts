import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { nodeId, vocabulary } from '../../../graph/index.ts';
import Record from '../../../src/panels/record/Record.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const { placeOf } = dutch.part('fact');

const graph = await pageGraph();

async function open(id: string, fragment = '') {
  const explorer = new Explorer(graph, fragment);
  explorer.select(nodeId(id));
  const { container } = await render(Record, { explorer });
  await vi.waitUntil(() => container.querySelector('.actions'), { timeout: 60_000, interval: 10 });
  const headings = [...container.querySelectorAll('h2, h3')].map((each) => each.textContent?.trim());
  return { explorer, container, headings, text: (container.textContent ?? '').replace(/\s+/g, ' ') };
}

describe('whatever record is opened', () => {
  /** Opening every record takes long, so it is done once: what each shows at first, as a copy. */
  const shown = new Map<string, HTMLElement>();
  const shownOf = (id: string): HTMLElement => shown.get(id) ?? expect.fail(`${id} was not opened`);
  beforeAll(async () => {
    for (const { id } of graph.nodes) {
      const { container } = await open(id);
      shown.set(id, container.cloneNode(true) as HTMLElement);
      cleanup();
    }
  });

  it('says of every statement where it stands, and keeps the lines for who asks', () => {
    for (const { id, statements } of graph.nodes) {
      const container = shownOf(id);
      const plain = (element: Element | null) => element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
      for (const { text, from } of statements) {
        const said = [...container.querySelectorAll('article div')].find(
          (each) => each.querySelector(':scope > details') && plain(each).includes(text.replace(/\s+/g, ' ')),
        );
        const place = said?.querySelector('details');
        expect(plain(place?.querySelector('summary') ?? null), text).toContain(placeOf(graph, from));
        expect(place?.open, text).toBe(false);
      }
    }
  });

  it('says of whatever is followed what became of it, or that nothing could be verified', () => {
    for (const { id, kind, statements } of graph.nodes) {
      if (!vocabulary.kinds[kind]?.followed) continue;
      const container = shownOf(id);
      const today = container.querySelector('.today');
      const now = statements.filter(({ from }) => from.layer === 'now');
      expect(today?.querySelectorAll('li'), id).toHaveLength(now.length);
      const leads = (today?.querySelectorAll('details').length ?? 0) > 0;
      expect(container.textContent?.replace(/\s+/g, ' ').includes('niets kunnen vaststellen'), id).toBe(
        !leads,
      );
    }
  });

  it('links only to other hosts that are read before they are followed, and that learn nothing', () => {
    for (const { id } of graph.nodes) {
      const container = shownOf(id);
      for (const link of container.querySelectorAll('a')) {
        expect(link.rel).toBe('noopener noreferrer');
        expect(link.textContent).toContain(new URL(link.href).host.replace(/^www\./, ''));
      }
    }
  });
});

describe('a record', () => {
  it('puts a warning first', async () => {
    const { container } = await open('empty-nest-pakket');
    const warning = container.querySelector('[role=note]');
    const first = container.querySelector('section');
    expect(warning).not.toBeNull();
    expect(warning && first && warning.compareDocumentPosition(first)).toBe(Node.DOCUMENT_POSITION_FOLLOWING);
  });

  it('keeps today apart from the toolbox, and out of it when it is switched off', async () => {
    const shown = await open('sev');
    expect(shown.headings).toContain('Stand nu');
    expect(shown.text).toContain('is opgevolgd door Platform31');
    cleanup();
    const without = await open('sev', 'nu=uit');
    expect(without.headings).not.toContain('Stand nu');
    expect(without.text).not.toContain('Platform31');
  });

  it('puts what is known of today under headings of its own, each with its page', async () => {
    const { container } = await open('verhuiscoach');
    const today = container.querySelector('.today');
    const told = [...(today?.querySelectorAll('h4') ?? [])].map((each) => each.textContent?.trim());
    const { nowAbouts } = vocabulary;
    const { statements } = graph.node(nodeId('verhuiscoach'));
    expect(told).toEqual(
      Object.keys(nowAbouts)
        .filter((key) => statements.some(({ about }) => about === key))
        .map((key) => nowAbouts[key]),
    );
    expect(told.length).toBeGreaterThan(2);
    for (const section of container.querySelectorAll('section:not(.today)'))
      expect(section.querySelector('details.now'), section.textContent ?? '').toBeNull();
    const place = today?.querySelector<HTMLElement>('li details');
    place?.querySelector('summary')?.click();
    await expect
      .poll(() => place?.textContent?.replace(/\s+/g, ' '))
      .toMatch(/Gezien in 2026-11, in een bewaarde versie: https:\/\/\S+$/);
  });

  it('says so when nothing is known of an organisation today, and shows its old address as text', async () => {
    const { container, text } = await open('estrade');
    expect(text).toContain('niets kunnen vaststellen');
    expect(text).toContain('www.estrade.nl');
    expect(container.querySelectorAll('a')).toHaveLength(0);
  });

  it('shows lost text as lost', async () => {
    const { text } = await open('senioren');
    expect(text).toContain('in het document verloren gegaan');
  });

  it('adds what is not in view, relation by relation, and counts it', async () => {
    const { explorer, container } = await open('voorrang');
    const group = [...container.querySelectorAll('[role=group]')].find(
      (each) => each.ariaLabel === 'Voorbeelden',
    );
    expect(group?.textContent).toContain('3, waarvan 0 in beeld');
    group?.querySelector('button')?.click();
    expect(explorer.broughtBy(nodeId('voorrang'))).toEqual([
      'woonswitch',
      'woonwaarde',
      'doorstroomregeling-55-plus',
    ]);
  });

  it('of one instrument joins group and type as the document does', async () => {
    const { text } = await open('huurgewenning');
    expect(text).toContain('Sociale huurders (senioren): van huur naar huur.');
  });
});
