import { describe, expect, it } from 'vitest';
import { formsOf, mistakesBetween, tokensOf, wordsIn } from '../../../../graph/queries/search/words.ts';
import { nl } from '../../../../graph/toolbox/words/nl.ts';

const isForm = (a: string, b: string) => {
  const forms = formsOf(a, nl.endings);
  return formsOf(b, nl.endings).some((form) => forms.includes(form));
};
const tokens = (text: string) => tokensOf(text).map(({ word }) => word);

describe('the words of a text', () => {
  it('have no capitals or diacritics', () => {
    expect(wordsIn('Coöptatie, én WOZ!')).toEqual(['cooptatie', 'en', 'woz']);
  });
  it('are there by themselves and as one where they are joined', () => {
    expect(tokens('(co-housing)')).toEqual(['co', 'housing', 'cohousing']);
    expect(tokens('www.sev.nl')).toEqual(['www', 'sev', 'nl', 'sev.nl']);
    expect(tokens('6.700 woningen.')).toEqual(['6', '700', '6700', 'woningen']);
  });
  it('know where they stand in the text', () => {
    const text = 'Eén WOZ-waarde';
    expect(tokensOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Eén',
      'WOZ',
      'waarde',
      'WOZ-waarde',
    ]);
  });
});

describe('the forms of a word', () => {
  it.each([
    ['woning', 'woningen'],
    ['huis', 'huizen'],
    ['hofje', 'hofjes'],
    ['huurder', 'huurders'],
    ['verhuizing', 'verhuizen'],
    ['brief', 'brieven'],
    ['huur', 'huren'],
    ['experiment', 'experimenten'],
  ])('join %s and %s', (one, other) => {
    expect(isForm(one, other)).toBe(true);
  });
  it.each([
    ['korting', 'korte'],
    ['leiden', 'leiding'],
    ['berging', 'bergen'],
  ])('do not join %s and %s', (one, other) => {
    expect(isForm(one, other)).toBe(false);
  });
});

describe('the mistakes between two words', () => {
  it.each([
    ['berging', 'berging', 0],
    ['bergign', 'berging', 1],
    ['berging', 'bergig', 1],
    ['matroeska', 'matroeshka', 1],
    ['seniroen', 'senioren', 1],
    ['borne', 'voorne', 2],
    ['sloop', 'hoogvliet', 3],
  ])('of %s and %s are counted up to the limit', (one, other, mistakes) => {
    expect(mistakesBetween(one, other, 2)).toBe(mistakes);
  });
});
