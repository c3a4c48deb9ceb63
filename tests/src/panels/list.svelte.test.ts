import '../../../src/shell/styles/app.css';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { factOfEdge, nodeId, phraseFact, textOf, type Basis } from '../../../graph/index.ts';
import MapView from '../../../src/canvas/MapView.svelte';
import { afterPaint } from '../../../src/platform/after-paint.ts';
import List from '../../../src/panels/list/List.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { drawingIn, painted } from '../../support/drawing.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { take, walks } from '../../support/random-walk.ts';
import { render } from '../../support/render.ts';

const graph = await pageGraph();

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

async function open(fragment = '') {
  const explorer = new Explorer(graph, fragment);
  const { container } = await render(List, { explorer });
  await expect.poll(() => container.querySelector('summary, p.note, section > p')).not.toBeNull();
  const card = (id: string) => container.querySelector<HTMLElement>(`[data-card="${id}"]`);
  return {
    explorer,
    container,
    card,
    details: (id: string) => card(id)?.closest('li')?.querySelector('details'),
    openAll: async () => {
      container.querySelector<HTMLElement>('input[type=checkbox]')?.click();
      await painted();
    },
    /** What the list says, card by card. */
    told: () =>
      [...container.querySelectorAll<HTMLElement>('[data-card]')].flatMap((each) =>
        [...(each.closest('li')?.querySelectorAll('details li') ?? [])].map(
          (line) => `${each.dataset['card']} ${plain(line)}`,
        ),
      ),
  };
}

/** Everything that the relations in view say, from both ends: each thing once, and marked where every edge that says it is inferred. */
function wanted({ edges }: Explorer): string[] {
  const said = new Map<string, { text: (basis: Basis) => string; bases: Basis[] }>();
  for (const edge of edges)
    for (const [id, way] of [
      [edge.source, 'forward'],
      [edge.target, 'back'],
    ] as const) {
      const { qualifiers, ...fact } = factOfEdge(graph, edge, way);
      const { by: _, ...others } = qualifiers;
      const text = (basis: Basis) =>
        `${id} ${textOf(phraseFact(graph, { ...fact, basis, qualifiers: others }, { form: 'predicate' }))}`;
      const bases = said.get(text('stated'))?.bases ?? [];
      said.set(text('stated'), { text, bases: [...bases, fact.basis] });
    }
  return [...said.values()]
    .map(({ text, bases }) => text(bases.every((basis) => basis === 'inferred') ? 'inferred' : 'stated'))
    .toSorted();
}

describe('the list of what is in view', () => {
  it('says of each card how many lines it has, and opens them for the card that is chosen', async () => {
    const { details, explorer } = await open('groep=senioren&kies=huurgewenning');
    expect(plain(details('huurgewenning')?.querySelector('summary'))).toBe('4 verbindingen');
    expect(details('huurgewenning')?.open).toBe(true);
    expect(details('verhuiscoach')?.open).toBe(false);
    explorer.select(nodeId('verhuiscoach'));
    await expect.poll(() => details('verhuiscoach')?.open).toBe(true);
    expect(details('huurgewenning')?.open).toBe(false);
  });

  it('leads from a relation to the other card in the list', async () => {
    const { details, card } = await open('groep=senioren&kies=huurgewenning');
    const line = [...(details('huurgewenning')?.querySelectorAll('button') ?? [])].find((each) =>
      plain(each).includes('Verlengen verhuisketen'),
    );
    expect(plain(line)).toBe('heeft als voorbeeld het experiment Verlengen verhuisketen');
    line?.click();
    expect(document.activeElement).toBe(card('verlengen-verhuisketen'));
  });

  it('opens a card where its name is pressed, and says which is open', async () => {
    const { card, explorer } = await open('groep=senioren');
    card('huurgewenning')?.click();
    await painted();
    expect(explorer.selected?.id).toBe('huurgewenning');
    expect(card('huurgewenning')?.ariaPressed).toBe('true');
    expect(card('verhuiscoach')?.ariaPressed).toBe('false');
  });

  it('marks what is inferred and what is of today, and shows nothing of today when that is off', async () => {
    const everything = graph.nodes.map(({ id }) => id);
    const { explorer, openAll, told } = await open();
    explorer.add(everything);
    explorer.acceptOffer();
    await painted();
    await openAll();
    expect(told().some((line) => line.endsWith('(afgeleid)'))).toBe(true);
    expect(told().some((line) => line.includes(' Stand nu: '))).toBe(true);
    expect(told().toSorted()).toEqual(wanted(explorer));
    explorer.showNow(false);
    await painted();
    expect(told().some((line) => line.includes('Stand nu'))).toBe(false);
    expect(told().toSorted()).toEqual(wanted(explorer));
  });
});

describe('after each of two hundred actions', () => {
  it('the list, the state and the drawing hold the same cards and the same relations', async () => {
    const [moves = []] = fc.sample(walks(200), 1);
    const { explorer, container, openAll, told } = await open();
    await render(MapView, { explorer, afterPaint });
    const drawing = drawingIn(document);
    await openAll();
    let most = 0;
    for (const [at, move] of moves.entries()) {
      take(explorer, move);
      await painted();
      const context = `after ${JSON.stringify(moves.slice(0, at + 1))}`;
      const cards = [...container.querySelectorAll<HTMLElement>('[data-card]')].map(
        (each) => each.dataset['card'],
      );
      expect(cards.toSorted(), context).toEqual([...explorer.visible].toSorted());
      const all = container.querySelector<HTMLInputElement>('input[type=checkbox]');
      // It goes with the last card, and comes back as it was.
      if (all) expect(all.checked).toBe(true);
      expect(told().toSorted(), context).toEqual(wanted(explorer));
      const drawn = drawing.cards().map(({ id }) => id);
      expect(drawn.toSorted(), context).toEqual([...explorer.visible].toSorted());
      const lines = drawing.lines();
      expect(lines.flat().toSorted(), context).toEqual(explorer.edges.map(({ id }) => id).toSorted());
      most = Math.max(most, lines.length);
    }
    expect(most).toBeGreaterThan(20);
  });
});
