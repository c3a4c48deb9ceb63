import { describe, expect, it } from 'vitest';
import { realGraph } from '../../../support/real-toolbox.ts';
import { searchIn } from '../../../support/search-in.ts';

const english = realGraph('en');

describe('a search in English', () => {
  const search = searchIn('en');
  const first = (query: string) => search(query).hits.slice(0, 5);

  it('finds every record by its English name first, and by its Dutch one too', () => {
    for (const { id, name, translated } of english.nodes) {
      expect(first(name)[0]?.id, name).toBe(id);
      const { original = '' } = translated ?? {};
      const hit = first(original).find((each) => each.id === id);
      expect(hit, original).toBeDefined();
    }
    expect(first('huurgewenning')[0]).toMatchObject({
      id: 'huurgewenning',
      found: { aspect: 'otherName', text: 'Huurgewenning', language: 'nl' },
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
    it(`finds ${id} by "${query}"`, () => {
      expect(first(query).map((hit) => hit.id)).toContain(id);
    });
});
