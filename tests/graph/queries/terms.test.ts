import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findTerms, termFinder, termsIn, type Term } from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const term = (...forms: [string, ...string[]]): Term => ({
  id: forms[0],
  term: forms[0],
  forms: forms.slice(1),
  means: '',
  from: 'ours',
  inEnglish: '',
});
const terms = [
  term('huur', 'huren'),
  term('sociale huur', 'sociale huurwoning'),
  term('WOZ-waarde'),
  term('cpo (soms)', 'é'),
];
const told = (text: string) =>
  findTerms(termFinder(terms), text).map((piece) =>
    typeof piece === 'string' ? piece : `[${piece.text}=${piece.term.id}]`,
  );

const isLetter = (character: string | undefined) =>
  character !== undefined && /[\p{L}\p{M}\p{N}_]/u.test(character);
const isJoint = (character: string | undefined) => character !== undefined && "-‑'’".includes(character);

/** From every place on, the longest form that stands there as a whole word, its first letter large or small. */
function reference(whole: string): string[] {
  // By whole letters, of which some are two units of a string.
  const text = Array.from(whole);
  const pieces: string[] = [];
  let rest = '';
  for (let at = 0; at < text.length;) {
    const fits = terms
      .flatMap(({ id, term: own, forms }) => [own, ...forms].map((form) => ({ id, form })))
      .filter(({ form }) => {
        const [before, joint] = [text[at - 2], text[at - 1]];
        const [after, beyond] = [text[at + form.length], text[at + form.length + 1]];
        const there = text.slice(at, at + form.length).join('');
        return (
          there.slice(1) === form.slice(1) &&
          there[0]?.toLowerCase() === form[0]?.toLowerCase() &&
          !isLetter(joint) &&
          !(isJoint(joint) && isLetter(before)) &&
          !isLetter(after) &&
          !(isJoint(after) && isLetter(beyond))
        );
      })
      .toSorted((a, b) => b.form.length - a.form.length)[0];
    if (fits) {
      if (rest !== '') pieces.push(rest);
      rest = '';
      pieces.push(`[${text.slice(at, at + fits.form.length).join('')}=${fits.id}]`);
      at += fits.form.length;
    } else rest += text[at++] ?? '';
  }
  return rest === '' ? pieces : [...pieces, rest];
}

describe('the terms of a text', () => {
  it('are whole words, the longest first, with or without a capital', () => {
    expect(told('Huur of huren?')).toEqual(['[Huur=huur]', ' of ', '[huren=huur]', '?']);
    expect(told('de sociale huurwoning')).toEqual(['de ', '[sociale huurwoning=sociale huur]']);
    expect(told('De sociale huren')).toEqual(['De sociale ', '[huren=huur]']);
    expect(told('(huur)')).toEqual(['(', '[huur=huur]', ')']);
    expect(told('')).toEqual([]);
  });

  it('are not parts of a compound, nor in capitals', () => {
    for (const text of ['huurhuis', 'inkomenshuur', 'huur-huis', 'proef-huur', 'huur’s', 'HUUR', 'huur2'])
      expect(told(text)).toEqual([text]);
    expect(told('koop- en huur-')).toEqual(['koop- en ', '[huur=huur]', '-']);
    expect(told('de woz-waarde')).toEqual(['de woz-waarde']);
  });

  const words = fc.constantFrom(
    ...['huur', 'Huur', 'huren', 'sociale huur', 'sociale huurwoning', 'WOZ-waarde', 'cpo (soms)', 'é', 'É'],
    ...['huis', ' ', ' ', '-', '’', '.', 'w', '2', '\u0301', '𝒉', '🏠', '\n'],
  );
  const texts = fc.oneof(
    fc.string(),
    fc.array(words, { maxLength: 12 }).map((each) => each.join('')),
  );

  it('join with the text between them to the same text, and equal those of a plain search', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const pieces = findTerms(termFinder(terms), text);
        expect(pieces.map((piece) => (typeof piece === 'string' ? piece : piece.text)).join('')).toBe(text);
        expect(pieces).not.toContain('');
        expect(told(text)).toEqual(reference(text));
      }),
      { numRuns: 500 },
    );
  });

  it('are none in a toolbox without terms', () => {
    expect(findTerms(termFinder([]), 'huur')).toEqual(['huur']);
  });

  it('join to the same text in every record', () => {
    const graph = realGraph();
    for (const { text } of graph.nodes.flatMap(({ statements }) => statements))
      expect(
        termsIn(graph, text)
          .map((piece) => (typeof piece === 'string' ? piece : piece.text))
          .join(''),
      ).toBe(text);
  });
});
