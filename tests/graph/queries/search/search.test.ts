import { describe, expect, it } from 'vitest';
import { searchIn } from '../../../support/search-in.ts';
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
  it('finds in English what is written in either language', () => {
    expect(missedBy(english, inEnglish)).toEqual([]);
  });
});
