import { describe, expect, it } from 'vitest';
import { createSearch, otherLanguageOf, type Findable, type SearchText } from '../../../../graph/index.ts';
import { publish } from '../../../../graph/tools/publish.ts';
import { nl } from '../../../../graph/toolbox/words/nl.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { searchIn } from '../../../support/search-in.ts';

const lexicon = {
  same: [
    ['berging', 'storage room'],
    ['korting', 'discount'],
  ],
  nearest: { urgentie: ['voorrang'] },
};
/** Finds things by their texts: the first is the name, the others are statements. */
function searchFor(things: Readonly<Record<string, readonly string[]>>) {
  const findables = Object.entries(things).map(([id, texts]): Findable => ({
    id,
    texts: texts.map((text, at): SearchText => ({ aspect: at === 0 ? 'name' : 'statement', text })),
  }));
  const search = createSearch(findables, nl, lexicon);
  return Object.assign((query: string) => search(query).hits.map(({ id }) => id), { whole: search });
}

describe('the order of the hits', () => {
  it('is the name itself, names that begin with it or have it, and then texts', () => {
    const find = searchFor({
      text: ['Iets', 'Een tekst over voorrang.'],
      within: ['Regels voor voorrang'],
      begins: ['Voorrang voor huurders'],
      whole: ['Voorrang'],
    });
    expect(find('voorrang')).toEqual(['whole', 'begins', 'within', 'text']);
  });
  it('has all words in one text before the same words here and there, and a phrase before both', () => {
    const find = searchFor({
      apart: ['Een', 'Van hoog.', 'Naar laag.'],
      together: ['Twee', 'Van laag naar heel hoog.'],
      phrase: ['Drie', 'De regeling Van hoog naar laag.'],
    });
    expect(find('van hoog naar laag')).toEqual(['phrase', 'together', 'apart']);
  });
  it('has what has all words alone, or else what has any', () => {
    const find = searchFor({ both: ['Een', 'korting op een hofje'], one: ['Twee', 'een hofje'] });
    expect(find('korting hofje')).toEqual(['both']);
    expect(searchFor({ a: ['Een', 'korting'], b: ['Twee', 'hofje'] })('korting hofje')).toHaveLength(2);
  });
});

describe('a word', () => {
  it('is found in compounds, but its stem is not', () => {
    const find = searchFor({ one: ['Procesbegeleiding'], two: ['Huurwoningen'] });
    expect(find('leiden')).toEqual([]);
    expect(find('woning')).toEqual(['two']);
    expect(find('leid')).toEqual(['one']);
  });
  it('that stands there is not taken for a typing error of another', () => {
    const find = searchFor({ right: ['Iets', 'In Borne.'], near: ['Horne'] });
    expect(find('borne')).toEqual(['right']);
    expect(find('gorne').toSorted()).toEqual(['near', 'right']);
  });
  it('of one or two letters is the beginning of a name', () => {
    expect(searchFor({ name: ['Huurders'], text: ['Iets', 'huurders'] })('hu')).toEqual(['name', 'text']);
    expect(searchFor({ text: ['Iets', 'huurders'] })('hu')).toEqual([]);
  });
  it('is found by one of the same meaning, in whatever language', () => {
    const find = searchFor({ dutch: ['Iets', 'met een berging'], english: ['Other', 'a storage room'] });
    expect(find('berging')).toEqual(['dutch', 'english']);
    expect(find('storage room')).toEqual(['english', 'dutch']);
  });
  it('joined by a hyphen or a dot is one word where it is known as one, and else its parts', () => {
    const find = searchFor({ site: ['www.sev.nl'], other: ['Bureau NL'], ymere: ['Ymere'] });
    expect(find('sev.nl')).toEqual(['site']);
    expect(find('https://www.sev.nl/pagina')).not.toContain('other');
    expect(find('ymere.nl')).toEqual(['ymere']);
  });
});

describe('a word that stands nowhere', () => {
  it('is named, with what the lexicon has for it', () => {
    const { whole } = searchFor({ voorrang: ['Voorrang'], other: ['Iets'] });
    const { hits, ...rest } = whole('urgentie');
    expect(hits.map(({ id }) => id)).toEqual(['voorrang']);
    expect(rest).toEqual({ isNearest: true, unknown: ['urgentie'] });
  });
  it('is named, with what has the longest part of it that says most', () => {
    const { whole } = searchFor({ a: ['Starters'], b: ['Nieuwe woning'], c: ['Oude woning'] });
    const { hits, unknown } = whole('starterswoning');
    expect(unknown).toEqual(['starterswoning']);
    expect(hits.map(({ id }) => id)).toEqual(['a']);
  });
  it('leaves the other words to be found', () => {
    const { hits, ...rest } = searchFor({ a: ['Voorrang'] }).whole('xqzwv voorrang');
    expect(hits.map(({ id }) => id)).toEqual(['a']);
    expect(rest).toEqual({ isNearest: false, unknown: ['xqzwv'] });
  });
});

describe('what can be found', () => {
  it('is every statement and quote, by its own words', () => {
    const search = searchIn('nl');
    const missed = realGraph('nl').nodes.flatMap(({ id, statements }) =>
      statements
        .flatMap(({ text, quote }) => [text, ...(quote === undefined ? [] : [quote])])
        .filter((text) => !search(text).hits.some((hit) => hit.id === id)),
    );
    expect(missed).toEqual([]);
  });
  it('has no text of the other language that is the same in both', () => {
    const all = publish();
    if (!all.ok) throw new Error('the records have problems');
    const other = otherLanguageOf(all.published.en, all.published.nl);
    expect(other['koopgarant']?.map(({ aspect }) => aspect)).not.toContain('translation');
    expect(other['verhuiscoach']).toContainEqual({
      aspect: 'translation',
      text: 'Moving coach',
      language: 'en',
    });
  });
});
