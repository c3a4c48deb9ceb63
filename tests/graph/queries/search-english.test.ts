import { describe, expect, it } from 'vitest';
import { createSearch, findablesOf } from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const english = realGraph('en');

describe('a search in English', () => {
  const search = createSearch(findablesOf(english), english.vocabulary);
  const first = async (query: string) => (await search)(query).slice(0, 5);

  it('finds every record by its English name first, and by its Dutch one too', async () => {
    for (const { id, name, translated } of english.nodes) {
      expect((await first(name))[0]?.id, name).toBe(id);
      const { original = '' } = translated ?? {};
      const hit = (await first(original)).find((each) => each.id === id);
      expect(hit, original).toBeDefined();
    }
    expect((await first('huurgewenning'))[0]).toEqual({
      id: 'huurgewenning',
      because: { aspect: 'otherName', text: 'Huurgewenning' },
    });
  });

  const gold = {
    'what is there for seniors': 'senioren',
    'housing coach': 'verhuiscoach',
    verhuisvergoeding: 'verhuiskostenvergoeding',
    'moving costs': 'verhuiskostenvergoeding',
    'buy-back': 'koopgarant',
    lifestyle: 'ons-soort-mensen',
    family: 'gezinnen',
    haarlem: 'woonswitch',
    priorty: 'voorrang',
  };
  for (const [query, id] of Object.entries(gold))
    it(`finds ${id} by "${query}"`, async () => {
      expect((await first(query)).map((hit) => hit.id)).toContain(id);
    });
});
