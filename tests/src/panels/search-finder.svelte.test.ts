import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createFinder, type Finder } from '../../../src/panels/search/finder.ts';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { gold } from './search-gold.ts';
import { dutch } from '../../support/texts.ts';

const FIRST = 5;
const graph = await pageGraph();
let find: Finder;
let explorer: Explorer;
let cleanup: () => void;
beforeAll(async () => {
  find = await createFinder(graph, dutch);
  cleanup = $effect.root(() => {
    explorer = new Explorer(graph);
    explorer.ask('group', ['senioren']);
  });
});
afterAll(() => cleanup());
const foundBy = (query: string) => {
  const { hits, inWords } = find({ explorer, mode: 'map' }, query);
  return hits.flatMap(inWords);
};
const idsFor = (query: string) => foundBy(query).map(({ id }) => id);

describe('a search', () => {
  it('has the wanted hit among the first five in 95 of 100 queries', () => {
    const all = Object.values(gold).flat();
    const missed = all.filter(([query, id]) => !idsFor(query).slice(0, FIRST).includes(id));
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(missed.length / all.length, JSON.stringify(missed)).toBeLessThanOrEqual(0.05);
  });

  it('ranks every record first for its own name', () => {
    const missed = graph.nodes.filter(({ id, name }) => idsFor(name)[0] !== id).map(({ name }) => name);
    expect(missed).toEqual([]);
  });

  it('explains a hit that matched by something else than its name', () => {
    const because = (query: string, id: string) => foundBy(query).find((found) => found.id === id)?.because;
    expect(because('Platform31', 'sev')).toBe('Stand nu: voor of na Platform31');
    expect(because('platfrom31', 'sev')).toBe('Stand nu: voor of na Platform31');
    expect(because('hoogvliet', 'goudplevier')).toBe('in Hoogvliet');
    expect(because('wooncoach', 'verhuiscoach')).toBe('verwant woord: wooncoach');
    expect(because('ymere', 'leefstijlen-ymere')).toBeUndefined();
  });

  it('shows the result count of a question, and only actions that would do anything', () => {
    const [first] = foundBy('welke instrumenten vragen aangepaste administratie');
    expect(first?.kind).toMatch(/^vraag, \d+ instrument/);
    expect(idsFor('sluit routes')).not.toContain('action.endTrace');
    explorer.trace({ from: ['senioren'], to: 'case' });
    expect(idsFor('sluit routes')).toContain('action.endTrace');
  });

  it('finds nothing for an empty or unknown query', () => {
    for (const query of ['', '   ', '!?', 'xqzwv', '<script>']) expect(idsFor(query)).toEqual([]);
  });
});
