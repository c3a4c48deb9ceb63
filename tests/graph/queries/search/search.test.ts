import { describe, expect, it } from 'vitest';
import { searchIn } from '../../../support/search-in.ts';
import { wordsIn } from '../../../../graph/queries/search/words.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { inDutch, inEnglish, type Expected } from './expected.ts';

const FIRST = 3;
const dutch = searchIn('nl');
const english = searchIn('en');

const missedBy = (search: typeof dutch, all: Expected) =>
  all.filter(([query, ...ids]) => {
    const { hits, unknown } = search(query);
    return unknown.length > 0 || !hits.slice(0, FIRST).some(({ id }) => ids.includes(id));
  });

describe('a search of everything', () => {
  const all = Object.values(inDutch).flat();

  it('asks at least 120 things', () => {
    expect(new Set(all.map(([query]) => query)).size).toBeGreaterThanOrEqual(120);
  });
  for (const [kind, expected] of Object.entries(inDutch))
    it(`has ${kind} among the first three`, () => {
      expect(missedBy(dutch, expected)).toEqual([]);
    });
  it('finds a name that is written as one word as it finds it apart', () => {
    // The address of VNG Magazine is a word of another record.
    for (const { name } of realGraph().nodes.filter(({ id }) => id !== 'vng-magazine')) {
      const words = wordsIn(name);
      const [first] = dutch(words.join(' ')).hits;
      expect(dutch(words.join('')).hits[0]?.id, name).toBe(first?.id);
    }
    for (const [query, id] of [
      ['emptynestpakketten', 'empty-nest-pakket'],
      ['onssoortmensen', 'ons-soort-mensen'],
      ['huur gewenning', 'huurgewenning'],
    ] as const)
      expect(dutch(query).hits[0]?.id, query).toBe(id);
  });
  it('finds in English what is written in either language', () => {
    expect(missedBy(english, inEnglish)).toEqual([]);
  });
});
