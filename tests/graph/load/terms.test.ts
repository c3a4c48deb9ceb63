import { describe, expect, it } from 'vitest';
import { append, lineAfter, problemsAfter, type Change } from '../../support/changed-toolbox.ts';
import { termsIn } from '../../../graph/index.ts';
import { CORRECT } from '../../support/faults.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const FILE = 'terms.yaml';
/** One more word, with some fields otherwise. */
const word = (fields: Readonly<Record<string, string | undefined>>) => {
  const all = {
    term: 'koper',
    means: 'Wie koopt.',
    from: 'ours',
    english: '{ term: buyer, means: Who buys. }',
    ...fields,
  };
  const lines = Object.entries(all).flatMap(([name, value]) =>
    value === undefined ? [] : `  ${name}: ${value}\n`,
  );
  return append(`extra:\n${lines.join('')}`);
};

interface Fault {
  readonly change: Change[1];
  readonly at: string;
  readonly problem: string;
}
const faults: Record<string, Fault> = {
  'a word that stands in no text': {
    change: word({ term: 'kasteel' }),
    at: 'term: kasteel',
    problem: 'extra.term: "kasteel" stands in no text  Remove it, or add a form that stands in one.',
  },
  'a form that stands in no text': {
    change: word({ forms: '[kopers, koopman]' }),
    at: 'forms: [kopers, koopman]',
    problem: 'extra.forms.1: "koopman" stands in no text  Remove this form.',
  },
  'a form that is there twice': {
    change: word({ forms: '[Doorstroming]' }),
    at: 'forms: [Doorstroming]',
    problem: 'extra.forms.0: "Doorstroming" is already explained at "doorstroom"  Keep it in one place.',
  },
  'a meaning that goes on': {
    change: word({ means: 'Wie koopt. Dat mag. Ook hier.' }),
    at: 'Wie koopt. Dat',
    problem: `extra.means: is more than 2 sentences  ${CORRECT}`,
  },
  'a meaning with a long sentence': {
    change: word({ means: `Wie ${'heel '.repeat(25)}graag koopt.` }),
    at: 'Wie heel',
    problem: `extra.means: has a sentence of more than 25 words  ${CORRECT}`,
  },
  'a meaning from nowhere': {
    change: word({ from: 'iemand' }),
    at: 'from: iemand',
    problem: `extra.from: is "iemand", expected "ours"  ${CORRECT}`,
  },
  'a meaning from lines that are elsewhere': {
    change: word({ from: '{ part: tabel-koopgarant, lines: 1 }' }),
    at: 'from: { part: tabel-koopgarant, lines: 1 }',
    problem: 'extra.from: lines 1-1 lie outside "tabel-koopgarant"  That part is lines',
  },
  'no English': {
    change: word({ english: undefined }),
    at: 'term: koper',
    problem: 'extra.english: is missing  Add it; see the field table in graph/README.md.',
  },
};

faults['an English form that stands in no English text'] = {
  change: (text) => text.replace('forms: [housing associations]', 'forms: [housing associations, landlords]'),
  at: 'forms: [housing associations, landlords]',
  problem: 'woningcorporatie.english.forms.1: "landlords" stands in no text  Remove this form.',
};

describe('a fault in a term', () => {
  for (const [name, { change, at, problem }] of Object.entries(faults))
    it(`is reported with its place: ${name}`, () => {
      const problems = problemsAfter([FILE, change]);
      expect(problems).toHaveLength(1);
      expect(problems[0]).toContain(`${FILE}:${lineAfter([FILE, change], at)}  ${problem}`);
    });

  it('is not reported for a term whose record could not be read', () => {
    const problems = problemsAfter([
      'case/verlengen-verhuisketen.yaml',
      (text) => text.replace('name: ', 'naam: '),
    ]);
    expect(problems.filter((each) => each.includes('terms'))).toEqual([]);
    expect(problems.length).toBeGreaterThan(0);
  });
});

describe('the terms', () => {
  const [dutch, english] = [realGraph('nl'), realGraph('en')];

  it('are the same in both languages, each in that language and in its alphabetical order', () => {
    const byId = new Map(english.terms.map((term) => [term.id, term]));
    expect(byId.size).toBe(dutch.terms.length);
    for (const { id, term, means, from, inEnglish } of dutch.terms) {
      const other = byId.get(id);
      expect(other).toMatchObject({ term: inEnglish, inEnglish, original: term, from });
      expect(other?.means).not.toBe(means);
    }
    for (const { terms } of [dutch, english]) {
      const names = terms.map(({ term }) => term);
      expect(names).toEqual(names.toSorted((a, b) => a.localeCompare(b, 'nl')));
    }
  });

  it('are found in the texts of each language', () => {
    const foundIn = (graph: typeof dutch) =>
      new Set(
        [...graph.nodes, ...graph.toolbox.tours.flatMap(({ steps }) => steps)]
          .flatMap(({ statements }) => statements.flatMap(({ text }) => termsIn(graph, text)))
          .flatMap((piece) => (typeof piece === 'string' ? [] : piece.term.id)),
      );
    // Only as another name of a record, or in a compound of its own language.
    expect(foundIn(dutch).size).toBeGreaterThanOrEqual(dutch.terms.length - 2);
    expect(foundIn(english).size).toBeGreaterThanOrEqual(english.terms.length - 2);
  });

  it('contain no figure and no judgement, which would need a page', () => {
    for (const { means, term } of dutch.terms)
      expect(means, term).not.toMatch(/\d|€|procent|bewezen|effectief|onderbouwd/i);
  });

  it('that name a record cite its part of the document, or explain only the word', () => {
    for (const { term, from } of dutch.terms) {
      const own = dutch.ofKind('instrument').find(({ name }) => name.toLowerCase() === term.toLowerCase());
      if (own) expect(from, term).toMatchObject({ layer: 'toolbox', part: `tabel-${own.id}` });
    }
  });
});
