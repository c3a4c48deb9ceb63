import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { nodeId } from '../../../graph/index.ts';
import Actions from '../../../src/panels/record/Actions.svelte';
import Routes from '../../../src/panels/routes/Routes.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { keptOf } from '../../../src/state/stored/kept.svelte.ts';
import { render } from '../../support/render.ts';
import { graph, plain, routeKey } from '../../support/kept-panel.ts';

const id = nodeId;
beforeEach(() => localStorage.clear());

describe('where something is kept from', () => {
  it('is a button of the record that says what it will do', async () => {
    const explorer = new Explorer(graph);
    const kept = keptOf(explorer);
    const { container } = await render(Actions, { explorer, node: graph.node(id('sev')) });
    const button = () => [...container.querySelectorAll('button')].find((each) => /Bewaa/.test(plain(each)));
    expect(plain(button())).toBe('Bewaar');
    button()?.click();
    flushSync();
    expect([plain(button()), kept.has('sev')]).toEqual(['Bewaard ✓ – haal weg', true]);
    const note = container.querySelector('textarea');
    expect(plain(note?.closest('label'))).toBe('Uw notitie bij SEV');
    if (note) note.value = 'Navragen';
    note?.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(kept.items[0]?.note).toBe('Navragen');
    button()?.click();
    flushSync();
    expect([plain(button()), kept.has('sev')]).toEqual(['Bewaar weer, met uw notitie', false]);
    button()?.click();
    expect(kept.items[0]?.note).toBe('Navragen');
  });

  it('is a star at every route, with the route that it keeps in its name', async () => {
    const explorer = new Explorer(graph, 'van=senioren&naar=platform31');
    const kept = keptOf(explorer);
    const { container } = await render(Routes, { explorer });
    const stars = [...container.querySelectorAll<HTMLElement>('.star')];
    expect(stars).toHaveLength(explorer.paths.length);
    expect(stars[0]?.ariaLabel).toBe('Bewaar route 1: Senioren – Platform31');
    stars[0]?.click();
    flushSync();
    expect([stars[0]?.ariaPressed, kept.has(routeKey), explorer.traced?.chosen]).toEqual([
      'true',
      true,
      undefined,
    ]);
    expect(plain(container.querySelector('label:has(textarea)'))).toBe(
      'Uw notitie bij Senioren – Platform31',
    );
  });
});
