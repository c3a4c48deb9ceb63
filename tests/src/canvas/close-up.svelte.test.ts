import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import CloseUp from '../../../src/canvas/CloseUp.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';

const graph = await pageGraph();
async function open(fragment: string) {
  const explorer = new Explorer(graph, fragment);
  const viewport = { zoom: 1, x: 0, y: 0 };
  const { container } = await render(CloseUp, { explorer, boxes: new Map(), viewport });
  return { explorer, offer: () => container.querySelector('button') };
}

describe('the offer to bring cards together', () => {
  it('is there where a filter leaves many of the cards out, and does so', async () => {
    const { explorer, offer } = await open('categorie=financiele-ondersteuning');
    const shown = [...explorer.visible];
    offer()?.click();
    await tick();
    expect(explorer.view.arranged).toBeDefined();
    expect(explorer.base.toSorted()).toEqual(shown.toSorted());
    expect(explorer.visible.toSorted()).toEqual(shown.toSorted());
    expect(offer()).toBeNull();
  });

  it.each([
    '',
    'groep=senioren',
    'groep=senioren&type=huur-naar-huur',
    'rondleiding=toolbox~3',
    'ervaring=voorstel',
  ])('is not there where the cards are together, in a tour, or with nothing to see: %s', async (fragment) => {
    const { explorer, offer } = await open(fragment);
    if (fragment.startsWith('ervaring')) {
      explorer.ask('place', ['leiden']);
      await tick();
      expect(explorer.visible).toEqual([]);
    }
    expect(offer()).toBeNull();
  });
});
