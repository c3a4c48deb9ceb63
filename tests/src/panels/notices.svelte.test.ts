import { describe, expect, it } from 'vitest';
import Notices from '../../../src/panels/question/Notices.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';

const graph = await pageGraph();
/** What is named beside an answer without instruments of its own. */
async function named(fragment: string): Promise<(string | null)[]> {
  const { container, unmount } = await render(Notices, { explorer: new Explorer(graph, fragment) });
  const names = [...container.querySelectorAll('button')].map(({ textContent }) => textContent);
  await unmount();
  return names;
}

describe('beside an answer without instruments of its own', () => {
  it('is what names the groups, each once, also where it names two of them', async () => {
    const groups = graph
      .ofKind('group')
      .map(({ id }) => id)
      .filter((id) => graph.in(id).some(({ relation }) => relation === graph.vocabulary.namesGroup));
    let some = 0;
    for (const [at, one] of groups.entries())
      for (const other of groups.slice(at + 1)) {
        const names = await named(`groep=${one},${other}`);
        expect(new Set(names).size, `${one}, ${other}`).toBe(names.length);
        some += names.length;
      }
    expect(some).toBeGreaterThan(20);
    expect(await named('groep=bewoners,huurders-grote-woning')).toContain('Casus Vlaardingen');
  });

  it('is what there is at a place that has none', async () => {
    expect(await named('plaats=westvoorne')).toEqual(['Casus Westvoorne']);
    expect(await named('plaats=leiden')).toEqual([]);
  });
});
