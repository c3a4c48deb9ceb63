import { beforeAll, describe, expect, it, vi } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import {
  applicationFact,
  factOfEdge,
  neighbourhood,
  nodeId,
  phraseFact,
  textOf,
  vocabulary,
  type GraphNode,
  type Provenance,
} from '../../../graph/index.ts';
import { expandBadgesOf } from '../../../src/canvas/scene/expand-badges.ts';
import Record from '../../support/SelectedRecord.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const { placeOf, detailOf } = dutch.part('fact');

const graph = await pageGraph();

async function open(id: string, fragment = '') {
  const explorer = new Explorer(graph, fragment);
  explorer.select(nodeId(id));
  const { container } = await render(Record, { explorer });
  await vi.waitUntil(() => container.querySelector('article[aria-busy=false]'), {
    timeout: 60_000,
    interval: 10,
  });
  const headings = [...container.querySelectorAll('h2, h3')].map((each) => each.textContent?.trim());
  return { explorer, container, headings, text: (container.textContent ?? '').replace(/\s+/g, ' ') };
}

describe('whatever record is opened', () => {
  /** Opening every record takes long, so it is done once: what each shows at first and with every source open, as copies. */
  const shown = new Map<string, HTMLElement>();
  const opened = new Map<string, HTMLElement>();
  const shownOf = (id: string): HTMLElement => shown.get(id) ?? expect.fail(`${id} was not opened`);
  const openedOf = (id: string): HTMLElement => opened.get(id) ?? expect.fail(`${id} was not opened`);
  beforeAll(async () => {
    for (const { id } of graph.nodes) {
      const { container } = await open(id);
      shown.set(id, container.cloneNode(true) as HTMLElement);
      const sources = [...container.querySelectorAll<HTMLElement>('details')];
      for (const each of sources) each.querySelector('summary')?.click();
      await vi.waitUntil(() => sources.every((each) => each.children.length > 1), { timeout: 10_000 });
      opened.set(id, container.cloneNode(true) as HTMLElement);
      cleanup();
    }
  });

  const plain = (text: string | null | undefined) => text?.replace(/\s+/g, ' ').trim() ?? '';
  const detail = (from: Provenance) =>
    plain(
      detailOf(from)
        .map((piece) => (typeof piece === 'string' ? piece : piece.own))
        .join(''),
    );
  /** Every text of a record with its provenance, whatever it is shown as. */
  const sourcedIn = (node: GraphNode) => [
    ...node.statements,
    ...node.otherNames.map(({ name, from }) => ({ text: name, from })),
    ...node.places.map(({ place, from }) => ({ text: graph.toolbox.places[place] ?? '?', from })),
    ...node.addresses.map(({ printed, from }) => ({ text: printed, from })),
    ...node.links.map(({ label, from }) => ({ text: label, from })),
    ...node.applications.map((each) => ({
      text: textOf(phraseFact(graph, applicationFact(node.id, each), { form: 'object', sourced: true })),
      from: each.from,
    })),
    ...neighbourhood(graph, node.id).flatMap(({ edges, way }) =>
      edges.map((edge) => {
        const fact = factOfEdge(graph, edge, way);
        const style = { form: 'object', sourced: true, under: fact.layer } as const;
        return { text: textOf(phraseFact(graph, fact, style)), from: edge.from };
      }),
    ),
  ];
  /** The run of statements, or the statement alone, that has a text and the mark of its source. */
  const runsWith = (container: HTMLElement, text: string, from: Provenance) =>
    [...container.querySelectorAll('.run, .statement')].filter(
      (each) =>
        plain(each.textContent).includes(plain(text)) &&
        [...each.querySelectorAll('summary')].some((mark) =>
          plain(mark.textContent).endsWith(
            from.basis === 'inferred' ? `${placeOf(graph, from)}, afgeleid` : placeOf(graph, from),
          ),
        ),
    );

  it('shows every text with a mark of its source, and its lines or address to who asks', () => {
    for (const node of graph.nodes)
      for (const { text, from } of sourcedIn(node)) {
        const where = `${node.id}: ${text}`;
        expect(runsWith(shownOf(node.id), text, from), where).not.toEqual([]);
        const details = runsWith(openedOf(node.id), text, from).map((each) =>
          plain(each.querySelector('details')?.textContent),
        );
        expect(
          details.some((each) => each.includes(detail(from))),
          where,
        ).toBe(true);
      }
  });

  it('keeps all details closed at first, and gives a run of statements from one source one mark', () => {
    for (const { id } of graph.nodes) {
      const container = shownOf(id);
      for (const each of container.querySelectorAll<HTMLDetailsElement>('.run details, .statement details'))
        expect(each.open, id).toBe(false);
      for (const run of container.querySelectorAll('.run')) {
        expect(run.querySelectorAll('details'), id).toHaveLength(1);
        const mark = (each: Element | null | undefined) => plain(each?.querySelector('summary')?.textContent);
        const next = run.nextElementSibling;
        if (next?.matches('.run')) expect(mark(next), id).not.toBe(mark(run));
      }
    }
  });

  it('folds away nothing that a reader needs first', () => {
    const { abouts, warning } = vocabulary;
    for (const { id, statements } of graph.nodes) {
      const container = shownOf(id);
      const inFold = [...container.querySelectorAll('details')].map((each) => plain(each.textContent));
      for (const { text, about, from } of statements)
        if ([warning, 'how', 'cost'].includes(about) && about in abouts && from.layer === 'toolbox')
          expect(
            inFold.some((each) => each.includes(plain(text))),
            text,
          ).toBe(false);
    }
  });

  it('can be jumped through: every section once, in the order in which they stand', () => {
    for (const { id } of graph.nodes) {
      const container = shownOf(id);
      const jumps = [...container.querySelectorAll('nav button')].map((each) => plain(each.textContent));
      expect(jumps, id).toEqual([...container.querySelectorAll('h3')].map((each) => plain(each.textContent)));
    }
  });

  it('says of whatever is followed what became of it, or that nothing could be verified', () => {
    for (const { id, kind, statements } of graph.nodes) {
      if (!vocabulary.kinds[kind]?.followed) continue;
      const container = shownOf(id);
      const today = container.querySelector('.today');
      const now = statements.filter(({ from }) => from.layer === 'now');
      expect(today?.querySelectorAll('.run > div'), id).toHaveLength(now.length);
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
  it('offers in its actions as many neighbours as the badge on its card says, and takes them back', async () => {
    const { explorer, container } = await open('inkomenshuur');
    const badge = expandBadgesOf(explorer).get(nodeId('inkomenshuur'));
    const action = (name: RegExp) =>
      [...container.querySelectorAll<HTMLElement>('.actions button')].find((each) =>
        name.test(each.textContent ?? ''),
      );
    expect(badge?.ids.length).toBeGreaterThan(0);
    expect(action(/^Zet/)?.textContent).toMatch(new RegExp(`^Zet ${badge?.ids.length} erbij`));
    for (const each of badge?.ids ?? []) expect(action(/^Zet/)?.ariaLabel).toContain(graph.node(each).name);
    action(/^Zet/)?.click();
    await expect.poll(() => explorer.broughtBy(nodeId('inkomenshuur'))).toEqual(badge?.ids);
    await expect.poll(() => action(/^Zet/)).toBeUndefined();
    action(/^Haal/)?.click();
    expect(explorer.broughtBy(nodeId('inkomenshuur'))).toEqual([]);
  });

  it('puts its first action right after its name in the order of the keyboard', async () => {
    for (const { id } of graph.nodes.filter((_, at) => at % 7 === 0)) {
      const { container } = await open(id);
      const stops = [...container.querySelectorAll<HTMLElement>('h2, button, summary, a, [tabindex="0"]')];
      const from = stops.findIndex((each) => each.matches('h2'));
      const first = stops.findIndex((each) => each.matches('.actions button:not(:disabled)'));
      expect(first - from, id).toBeGreaterThan(0);
      expect(first - from, id).toBeLessThanOrEqual(5);
      cleanup();
    }
  });

  it('opens at the section that was asked for, also a folded one, and at its name where there is none such', async () => {
    const { explorer, container } = await open('huurgewenning');
    document.body.append(container);
    const focused = () =>
      document.activeElement?.closest('section, [id^=record-today-]')?.id ?? document.activeElement?.id;
    for (const [id, section, place] of [
      ['huurgewenning', 'cost', 'record-cost'],
      ['huurgewenning', 'today', 'record-today'],
      ['koopgarant', 'today-figures', 'record-today-figures'],
      ['matroeshka', 'experience', 'record-experience'],
      ['voorrang', 'names', 'record-names'],
      ['vestia', 'cost', 'record-naam'],
    ] as const) {
      explorer.reveal(nodeId(id), section);
      await expect.poll(focused).toBe(place);
    }
    expect(container.querySelector('#record-names details')?.hasAttribute('open')).not.toBe(false);
  });

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
    const place = today?.querySelector<HTMLElement>('.run > div > details');
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
    await expect
      .poll(() => explorer.broughtBy(nodeId('voorrang')))
      .toEqual(['woonswitch', 'woonwaarde', 'doorstroomregeling-55-plus']);
  });

  it('of one instrument joins group and type as the document does', async () => {
    const { text } = await open('huurgewenning');
    expect(text).toContain('Sociale huurders (senioren): van huur naar huur.');
  });
});
