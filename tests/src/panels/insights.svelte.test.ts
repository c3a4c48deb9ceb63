import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { insights, type Insight } from '../../../graph/index.ts';
import Insights from '../../../src/panels/insights/Insights.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const { definitionOf, sentenceFor } = dutch.part('insights');
const { placeOf } = dutch.part('fact');

const graph = await pageGraph();

const plain = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';
const all = (within: Element | null | undefined, selector: string) => [
  ...(within?.querySelectorAll<HTMLElement>(selector) ?? []),
];

async function open(fragment = '') {
  const explorer = new Explorer(graph, fragment);
  const { container } = await render(Insights, { explorer });
  const section = (id: string) => container.querySelector(`[data-insight="${id}"]`);
  return { explorer, container, section };
}
type Page = Awaited<ReturnType<typeof open>>;

/** The items of an insight's own list. */
const itemsOf = ({ section }: Page, id: string) => all(section(id), ':scope > ul:first-of-type > li');
const piecesIn = (item: HTMLElement) => all(item, 'ul > li');
const numbersIn = (text: string) => [...text.matchAll(/\d+/g)].map(([digits]) => Number(digits));
const buttonIn = (within: Element | null | undefined, text: string) =>
  all(within, 'button').find((button) => plain(button).startsWith(text));

describe('the page with insights', () => {
  it('has a sentence for every insight, which links to its heading', async () => {
    const page = await open();
    const told = all(page.container, 'nav li button');
    expect(told.map(plain)).toEqual(insights(graph, true).map((each) => sentenceFor(graph, each)));
    for (const button of told) {
      button.click();
      expect(document.activeElement?.tagName).toBe('H4');
      expect(plain(document.activeElement)).toBe(plain(button));
    }
  });

  it('shows in every sentence and every line the number of what stands under it', async () => {
    const page = await open();
    const first = (id: string) => numbersIn(plain(page.section(id)?.querySelector('h4')))[0];
    for (const { id } of insights(graph, true)) {
      const items = itemsOf(page, id);
      const lines = items.flatMap(piecesIn);
      const wanted =
        id === 'behind'
          ? piecesIn(items[0] as HTMLElement).length
          : id === 'lost'
            ? lines.length
            : items.length;
      if (id !== 'inferred') expect(first(id), id).toBe(wanted);
      if (['behind', 'shared', 'inferred'].includes(id))
        for (const item of items)
          expect(numbersIn(plain(item.querySelector('.count')))).toEqual([piecesIn(item).length]);
    }
    const inferred = itemsOf(page, 'inferred').flatMap(piecesIn);
    const now = inferred.filter((line) => line.closest('.now'));
    expect(numbersIn(plain(page.section('inferred')?.querySelector('h4')))).toEqual([
      inferred.length - now.length,
      now.length,
    ]);
  });

  it('says out of how many, and how it was counted', async () => {
    const { container, section } = await open();
    for (const each of insights(graph, true)) {
      expect(plain(section(each.id)?.querySelector('.how'))).toBe(
        `Zo telden wij: ${definitionOf(graph, each)}`,
      );
      expect(plain(section(each.id))).toContain(sentenceFor(graph, each));
    }
    expect(plain(container)).toContain('12 van de 22 doelgroepen hebben geen eigen instrument');
    expect(plain(container)).toContain(
      '1 van de 4 typen doorstroom heeft geen eigen instrument: van koop naar huur',
    );
    expect(plain(container)).toContain('SEV staat het vaakst achter een voorbeeld: bij 4 van de 13');
    expect(plain(section('behind'))).toContain('Bij 12 van de 13 voorbeelden');
  });

  it('says of everything where it stands', async () => {
    const page = await open();
    for (const { id, findings } of insights(graph, true)) {
      const items = itemsOf(page, id);
      for (const [at, { subject, facts }] of findings.entries()) {
        const [item] = items.slice(at, at + 1);
        if ('id' in subject)
          expect(plain(item?.querySelector('.head summary')), id).toContain(
            placeOf(graph, graph.node(subject.id).from),
          );
        const lines = item ? piecesIn(item) : [];
        const toldOrder = facts.toSorted(
          (a, b) => Number(a.from.layer === 'now') - Number(b.from.layer === 'now'),
        );
        expect(lines, id).toHaveLength(facts.length);
        for (const [line, { from }] of toldOrder.entries())
          expect(plain(lines[line]?.querySelector('summary')), id).toContain(placeOf(graph, from));
      }
    }
  });

  it('gives the reason of what is inferred', async () => {
    const page = await open();
    const inferred = insights(graph, true).find(({ id }) => id === 'inferred');
    const text = plain(page.section('inferred'));
    for (const { facts } of inferred?.findings ?? [])
      for (const { from } of facts) expect(text).toContain(`Onze reden: ${from.reason}`);
  });

  it('opens a record from every line', async () => {
    const page = await open();
    for (const { id, findings } of insights(graph, true)) {
      for (const [at, { subject }] of findings.entries()) {
        const item = itemsOf(page, id)[at];
        item?.querySelector('button')?.click();
        const wanted = 'id' in subject ? subject.id : findings[at]?.facts[0]?.subject;
        expect(page.explorer.selected?.id, id).toBe(wanted);
      }
    }
  });

  it('keeps today apart, and leaves it out when it is switched off', async () => {
    const page = await open();
    const chips = all(page.container, 'section details.now');
    expect(chips.length).toBeGreaterThan(0);
    expect(chips.every((chip) => chip.closest('div.now'))).toBe(true);
    expect(all(page.container, 'div.now details:not(.now)')).toEqual([]);
    cleanup();
    const without = await open('nu=uit');
    expect(without.section('gone')).toBeNull();
    expect(without.section('unknown-today')).toBeNull();
    expect(all(without.container, '.now')).toEqual([]);
    expect(plain(without.container)).not.toContain('Platform31');
    expect(plain(without.container)).toContain('95 uitspraken uit de toolbox hebben wij zelf afgeleid');
    expect(plain(without.section('inferred'))).toContain('Stand nu staat uit');
    buttonIn(without.container, 'Toon Stand nu')?.click();
    await expect.poll(() => without.section('gone')).not.toBeNull();
  });

  it('shows on the map what it found, and asks what is a question', async () => {
    // However full the drawing was, and whatever was hidden.
    const page = await open('groep=senioren&weg=koopgarant');
    page.explorer.add(graph.ofKind('source').map(({ id }) => id));
    page.explorer.acceptOffer();
    const before = page.explorer.history.steps.length;
    buttonIn(page.section('behind'), 'Toon deze in de tekening')?.click();
    const behind = insights(graph, true).find(({ id }) => id === 'behind')?.findings ?? [];
    const cards = behind.flatMap(({ subject, facts }) => [
      ...('id' in subject ? [subject.id] : []),
      ...facts.flatMap(({ subject, object }) => [subject, ...(object.is === 'node' ? [object.id] : [])]),
    ]);
    expect(new Set(page.explorer.visible)).toEqual(new Set(cards));
    expect([page.explorer.view.mode, page.explorer.history.steps.length]).toEqual(['map', before + 1]);
    buttonIn(page.section('without-example'), 'Vraag dit in de tekening')?.click();
    const found = insights(graph, true).find(({ id }) => id === 'without-example')?.findings ?? [];
    const matches = page.explorer.initialSubgraph.matches.map(({ instrument }) => instrument.id);
    expect(matches).toEqual(found.map(({ subject }) => 'id' in subject && subject.id));
    for (const id of matches) expect(page.explorer.isVisible(id)).toBe(true);
    buttonIn(page.section('shared'), 'Vraag dit in de tekening')?.click();
    expect(page.explorer.question).toEqual({ theme: ['grote-sociale-huurwoningen-vrij'] });
  });

  it('has a sentence for every insight that finds nothing', () => {
    for (const each of insights(graph, true)) {
      const empty: Insight = { ...each, findings: [] };
      expect(
        numbersIn(sentenceFor(graph, empty)).filter((n) => n !== empty.among.length),
        each.id,
      ).toEqual(each.id === 'inferred' ? [0] : []);
      expect(definitionOf(graph, empty)).not.toContain('undefined');
    }
  });
});
