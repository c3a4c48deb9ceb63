import { describe, expect, it } from 'vitest';
import { append, problemsAfter, swap } from '../../support/changed-toolbox.ts';
import { reportOf, type Fault } from '../../support/faults.ts';

const RENT = 'instrument/huurgewenning.yaml';
const CHAIN = 'case/verlengen-verhuisketen.yaml';
const from = 'from: { part: tabel-huurgewenning, lines: 720 }';

const SENIORS = 'group/senioren.yaml';
const partOf = (id: string) => `relations:\n  - { is: part-of, to: ${id}, ${from} }\n`;

/** A page of the register. */
const page = (id: string, url: string) => `${id}:\n  url: ${url}\n  date: 2026-11\n  shows: Dit staat er.\n`;

const faults: Record<string, Fault> = {
  'a page that is not in the register': {
    change: [RENT, append('  - { about: law, text: Zo is het nu., from: { page: rigo } }\n')],
    at: 'Zo is het nu',
    problem:
      'statements.10.from.page: "rigo" is not in pages.yaml  Correct the id, or add the page, once you have read it.',
  },
  'a page that no record uses': {
    change: ['pages.yaml', append(page('rigo', 'https://rigo.nl'))],
    at: 'url: https://rigo.nl',
    problem: 'rigo.url: no record uses this page  Remove it, or name it in a record: `from: { page: … }`.',
  },
  'a page that is there twice': {
    change: ['pages.yaml', (text) => page('rli', 'https://rli.nl/historie') + text],
    at: 'url: https://rli.nl/historie',
    problem: 'rli.url: has the same address as "rli-historie"  Keep one of the two.',
  },
  'a relation for a group that no application names': {
    change: [
      RENT,
      swap(
        '      to: verlengen-verhuisketen,\n',
        '      to: verlengen-verhuisketen,\n      groups: [gezinnen],\n',
      ),
    ],
    at: 'groups: [gezinnen]',
    problem:
      'relations.1.groups.0: no application of this record names "gezinnen"  It names: sociale-huurders-senioren.',
  },
  'a relation of the document that leans on a page of today': {
    change: [
      RENT,
      swap(
        "to: verlengen-verhuisketen,\n      from: { part: tabel-huurgewenning, lines: '729-730, 742-743' },",
        'to: verlengen-verhuisketen,\n      from: { page: rigo-verhuisketens },',
      ),
    ],
    at: 'page: rigo-verhuisketens },',
    problem:
      'relations.1.from: "example" comes from the document  Write where it stands there, or say it in a statement.',
  },
  'lines outside the part that is named': {
    change: [RENT, swap("lines: '249, 263'", 'lines: 720')],
    at: 'part: overzicht-financieel',
    problem:
      'relations.0.from: lines 720-720 lie outside "overzicht-financieel"  That part is lines 206-266.',
  },
  'a part that the document does not have': {
    change: [RENT, swap('part: overzicht-financieel', 'part: overzicht-geld')],
    at: 'overzicht-geld',
    problem:
      'relations.0.from: there is no part "overzicht-geld" in the document  Use an id from document.yaml.',
  },
  'a part that ends outside the document': {
    change: ['document.yaml', swap('lines: 915', 'lines: 914')],
    at: '866-915',
    problem:
      'parts.tabel-ons-soort-mensen.lines: ends at line 915, but the document has 914  Correct the range.',
  },
  'a relation to nothing': {
    change: [RENT, swap('to: verlengen-verhuisketen', 'to: verlengen')],
    at: 'to: verlengen',
    problem: 'relations.1.to: "verlengen" does not exist  Correct the id, or add the record.',
  },
  'a relation to the wrong kind': {
    change: [RENT, swap('to: verlengen-verhuisketen', 'to: senioren')],
    at: 'to: senioren',
    problem: 'relations.1.to: "example" cannot end at a group  It ends at: case.',
  },
  'a relation on the wrong end': {
    change: [RENT, swap('is: described-by', 'is: published-by')],
    at: 'is: published-by',
    problem:
      'relations.2.is: "published-by" cannot start at a instrument  Write it once, on its owner (source).',
  },
  'a record that is part of itself': {
    change: [
      'group/kopers.yaml',
      append('relations:\n  - { is: part-of, to: kopers, from: { part: doelgroepen, lines: 5 } }\n'),
    ],
    at: 'is: part-of',
    problem: 'relations.0.to: points to itself  Remove the relation.',
  },
  'a relation twice': {
    change: [
      RENT,
      swap(
        'statements:\n',
        '  - { is: described-by, to: sev, from: { part: tabel-huurgewenning, lines: 770 } }\nstatements:\n',
      ),
    ],
    at: 'lines: 770',
    problem: 'relations.3: "described-by" to "sev" is stored twice  Remove one of the two.',
  },
  'an application twice': {
    change: [
      RENT,
      swap(
        'relations:\n',
        `  - { id: 2, groups: [sociale-huurders-senioren], types: [huur-naar-huur], ${from} }\nrelations:\n`,
      ),
    ],
    at: '  - { id: 2',
    problem:
      'applications.1: the application for "sociale-huurders-senioren" with huur-naar-huur is stored twice  Remove one of the two.',
  },
  'an application with the id of another': {
    change: [
      RENT,
      swap('relations:\n', `  - { id: 1, groups: [gezinnen], types: [], ${from} }\nrelations:\n`),
    ],
    at: '  - { id: 1',
    problem:
      'applications.1.id: the id "1" belongs to another application of this record  Give this one another id. Leave the other as it is, since links hold it.',
  },
  'an instrument without a category': {
    change: [
      RENT,
      swap(
        "  - { is: belongs-to, to: financiele-ondersteuning, from: { part: overzicht-financieel, lines: '249, 263' } }\n",
        '',
      ),
    ],
    at: '  - {\n      is: example',
    problem:
      'relations: has 0 categories  Give it exactly one "belongs-to", with where it stands or, if inferred, why.',
  },
  'an example that does not say how far it got': {
    change: [CHAIN, (text) => text.replace(/experience: .*\n/, '')],
    problem: 'experience: an example must say how far it got  Add `experience` with status and provenance.',
  },
  'an instrument that repeats the experience of its examples': {
    change: [RENT, append(`experience: { status: praktijk, ${from} }\n`)],
    at: 'status: praktijk',
    problem: 'experience: has examples, which carry the experience  Remove `experience` here.',
  },
  'an instrument without example or experience': {
    change: ['instrument/koopgarant.yaml', (text) => text.replace(/experience:.*\n( {2}.*\n)*/, '')],
    problem:
      'experience: has no example and does not say how far it got  Add `experience` with status and provenance.',
  },
  'a place that no table knows': {
    change: [CHAIN, swap('place: holland-rijnland', 'place: rijnland')],
    at: 'place: rijnland',
    problem: 'places.0.place: "rijnland" is not in places.yaml  Correct it, or add it to places.yaml.',
  },
  'a shared id that no table knows': {
    change: [RENT, swap('theme: doorstromen-naar-duurdere-nieuwbouw', 'theme: nieuwbouw')],
    at: 'theme: nieuwbouw',
    problem: 'statements.2.theme: "nieuwbouw" is not in themes.yaml  Correct it, or add it to themes.yaml.',
  },
  'an id that two kinds use': {
    change: ['instrument/kopers.yaml', () => 'name: Kopers\nfrom: { part: doelgroepen, lines: 5 }\n'],
    problem:
      'the id "kopers" is used by another kind too  Rename one of the two files and the relations that point to it.',
  },
};

describe('a record that breaks a rule is refused, with the line and what to do:', () => {
  for (const [what, fault] of Object.entries(faults))
    it(what, () => {
      expect(problemsAfter(fault.change)).toContain(reportOf(fault));
    });
});

it('records that are part of each other are refused, each with where it says so', () => {
  const problems = problemsAfter([SENIORS, append(partOf('55-plussers'))]);
  expect(problems.filter((each) => each.includes('is itself part of')).toSorted()).toEqual([
    expect.stringMatching(/55-plussers.yaml.*"senioren" is itself part of "55-plussers"/),
    expect.stringMatching(/senioren.yaml.*"55-plussers" is itself part of "senioren"/),
  ]);
});
