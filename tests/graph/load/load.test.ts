import { describe, expect, it } from 'vitest';
import { append, lineAfter, problemsAfter, swap, type Change } from '../../support/changed-toolbox.ts';

const RENT = 'instrument/huurgewenning.yaml';
const CHAIN = 'case/verlengen-verhuisketen.yaml';
const from = 'from: { part: tabel-huurgewenning, lines: 720 }';
const CORRECT = 'Correct the value; see the field table in graph/README.md.';
const REMOVE = 'Remove it, or see the field table in graph/README.md.';
const ADD = 'Add it; see the field table in graph/README.md.';
const NAMES =
  'Kinds: group, doorstroom, category, instrument, case, source; ids: small letters, digits, hyphens.';
const MIXED =
  'mixes the layers: what is said of now (name, related, became, known, figures, law) comes from a page, all else from the document';

/** A page of the register. */
const page = (id: string, url: string) => `${id}:\n  url: ${url}\n  date: 2026-11\n  shows: Dit staat er.\n`;

interface Fault {
  /** What a maintainer did. */
  readonly change: Change;
  /** What stands on the line that is reported; left out, it is the first line. */
  readonly at?: string;
  readonly problem: string;
}

const faults: Record<string, Fault> = {
  'a field that does not exist': {
    change: [RENT, append('colour: red\n')],
    at: 'colour: red',
    problem: `colour: is not a field here  ${REMOVE}`,
  },
  'a field of another kind': {
    change: [RENT, append('universal: Dit is voor iedereen bedoeld.\n')],
    at: 'Dit is voor iedereen',
    problem: `universal: is not a field here  ${REMOVE}`,
  },
  'a missing name': {
    change: [RENT, swap('name: Huurgewenning\n', '')],
    problem: `name: is missing  ${ADD}`,
  },
  'a name that no card can hold': {
    change: [RENT, swap('name: Huurgewenning', `name: ${'huur'.repeat(16)}`)],
    problem: `name: is too long for a card (60 characters at most)  ${CORRECT}`,
  },
  'a statement without provenance': {
    change: [RENT, append('  - { about: how, text: Zo werkt het. }\n')],
    at: 'Zo werkt het',
    problem: `statements.10.from: is missing  ${ADD}`,
  },
  'a statement that is told and lost at once': {
    change: [RENT, append(`  - { about: how, text: Zo werkt het., lost: De rest., ${from} }\n`)],
    at: 'Zo werkt het',
    problem: `statements.10: needs either a text or, for what the document lost, a \`lost\`  ${CORRECT}`,
  },
  'what is said of today, from the document': {
    change: [RENT, append(`  - { about: figures, text: Het waren er tien in 2022., ${from} }\n`)],
    at: 'Het waren er tien',
    problem: `statements.10: ${MIXED}  ${CORRECT}`,
  },
  'what the document says, from a page of today': {
    change: [RENT, append('  - { about: how, text: Zo werkt het., from: { page: rigo-verhuisketens } }\n')],
    at: 'Zo werkt het',
    problem: `statements.10: ${MIXED}  ${CORRECT}`,
  },
  'a page that is not in the register': {
    change: [RENT, append('  - { about: law, text: Zo is het nu., from: { page: rigo } }\n')],
    at: 'Zo is het nu',
    problem:
      'statements.10.from.page: "rigo" is not in pages.yaml  Correct the id, or add the page, once you have read it.',
  },
  'an address in a record, instead of a page': {
    change: [RENT, append('  - { about: law, text: Zo is het nu., from: { url: "https://rigo.nl" } }\n')],
    at: 'Zo is het nu',
    problem: `statements.10.from.url: is not a field here  ${REMOVE}`,
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
  'a page that does not say what it shows': {
    change: ['pages.yaml', swap('  shows: De pagina staat op de eigen site van Platform31.\n', '')],
    at: 'url: https://www.platform31.nl/nieuws',
    problem: `platform31-honderd-jaar.shows: is missing  ${ADD}`,
  },
  'a link that leans on the document': {
    change: [
      'source/estrade.yaml',
      append('links:\n  - { label: Estrade, from: { part: tabel-koopgarant } }\n'),
    ],
    at: 'tabel-koopgarant',
    problem: `links.0.from.page: is missing  ${ADD}`,
  },
  'a quote that is longer than a quote may be': {
    change: [RENT, swap('quote: Kostbare oplossing', 'quote: een twee drie vier vijf zes zeven acht negen')],
    at: 'quote: een',
    problem: `statements.4.quote: is longer than eight words  ${CORRECT}`,
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
  'a range of lines that runs backwards': {
    change: [RENT, swap("lines: '740, 751-752'", "lines: '740, 752-751'")],
    at: '752-751',
    problem: `statements.3.from.lines: has a range that ends before it begins  ${CORRECT}`,
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
  'an application without an id': {
    change: [RENT, swap('      id: 1,\n', '')],
    at: '  - {\n',
    problem: `applications.0.id: is missing  ${ADD}`,
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
  'an application with an id that no link can hold': {
    change: [RENT, swap('      id: 1,\n', '      id: een twee,\n')],
    at: 'id: een twee',
    problem: `applications.0.id: is not an id of an application (a number, or small letters, digits and hyphens)  ${CORRECT}`,
  },
  'an application for nobody': {
    change: [RENT, swap('groups: [sociale-huurders-senioren]', 'groups: []')],
    at: 'groups: []',
    problem: `applications.0.groups: names no group  ${CORRECT}`,
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
  'an inferred category without a reason': {
    change: [RENT, swap("lines: '249, 263'", "lines: '249, 263', inferred: zo")],
    at: 'inferred: zo',
    problem: `relations.0.from.inferred: needs a full sentence as its reason  ${CORRECT}`,
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
  'a file of no kind': {
    change: ['werktuig/huurgewenning.yaml', () => 'name: Huurgewenning\n'],
    problem: `is not named as <kind>/<id>.yaml  ${NAMES}`,
  },
  'a file whose name is no id': {
    change: ['group/Mijn groep.yaml', () => 'name: Mijn groep\n'],
    problem: `is not named as <kind>/<id>.yaml  ${NAMES}`,
  },
  'an empty file': {
    change: ['group/kopers.yaml', () => ''],
    problem: 'holds no fields  Write `field: value` lines; see graph/README.md.',
  },
  'a list where a record should be': {
    change: ['group/kopers.yaml', () => '- name: Kopers\n'],
    problem: 'holds no fields  Write `field: value` lines; see graph/README.md.',
  },
  'a link that is no address': {
    change: [
      'source/estrade.yaml',
      append('links:\n  - { url: "javascript:alert(1)", label: SEV, from: { page: archined-platform31 } }\n'),
    ],
    at: 'javascript',
    problem: `links.0.url: is not a web address  ${CORRECT}`,
  },
  'a month that is none': {
    change: ['pages.yaml', (text) => text.replace('2026-11', '2026-13')],
    at: '2026-13',
    problem: `archined-platform31.date: is not a month as YYYY-MM  ${CORRECT}`,
  },
};

describe('a record with a fault is refused, with its place and what to do:', () => {
  it('none in the toolbox as it is', () => {
    expect(problemsAfter()).toEqual([]);
  });

  for (const [what, { change, at, problem }] of Object.entries(faults))
    it(what, () => {
      const line = at === undefined ? 1 : lineAfter(change, at);
      expect(problemsAfter(change)).toContain(`${change[0]}:${line}  ${problem}`);
    });

  it('a relation that the loader derives, with those that may be written', () => {
    const [problem] = problemsAfter([RENT, swap('is: described-by', 'is: for-group')]);
    expect(problem).toMatch(
      /^instrument\/huurgewenning\.yaml:\d+ {2}relations\.2\.is: is "for-group", expected/,
    );
    expect(problem).toContain('"described-by"');
    expect(problem).not.toContain('"for-type"');
  });
});

describe('mistyped YAML is told like any other fault:', () => {
  const mistyped: Record<string, string> = {
    'a tab': 'name: Kopers\n\tfrom: x\n',
    'a quote that does not end': 'name: "Kopers\nfrom: x\n',
    'a colon too many': 'name: Kopers: en huurders\n',
    'a key twice': 'name: Kopers\nname: Huurders\n',
    'an alias of nothing': 'name: *kopers\n',
    'no text at all': '\u0000\u0001\u0002',
  };
  for (const [what, text] of Object.entries(mistyped))
    it(what, () => {
      const problems = problemsAfter(['group/kopers.yaml', () => text]);
      expect(problems.length).toBeGreaterThan(0);
      for (const problem of problems) {
        expect(problem).toMatch(/^group\/kopers\.yaml:\d+ {2}\S.* {2}[A-Z].*\.$/s);
        expect(problem).not.toMatch(/\bat .*\.ts:/);
      }
    });
});

describe('problems are collected', () => {
  it('from every file, and more than one from each', () => {
    const problems = problemsAfter(
      [RENT, (text) => append('colour: red\n')(swap('to: verlengen-verhuisketen', 'to: verlengen')(text))],
      ['group/kopers.yaml', append('size: 3\nshape: round\n')],
      ['source/sev.yaml', append('  : :\n')],
    );
    const files = problems.map((problem) => problem.split(':')[0]);
    expect(new Set(files)).toEqual(new Set([RENT, 'group/kopers.yaml', 'source/sev.yaml']));
    expect(files.filter((file) => file === 'group/kopers.yaml')).toHaveLength(2);
  });

  it('and a target in a file that cannot be read is not called missing', () => {
    const problems = problemsAfter(['source/sev.yaml', append('\t:\n')]);
    expect(problems.every((problem) => problem.startsWith('source/sev.yaml:'))).toBe(true);
  });

  it('and a page that only a faulty record uses is not called unused', () => {
    const problems = problemsAfter(['case/leefstijlen-vestia.yaml', append('colour: red\n')]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^case\/leefstijlen-vestia\.yaml:\d+ {2}colour: /);
  });

  it('and where the register is at fault, that is told and not every use of it', () => {
    const problems = problemsAfter(['pages.yaml', append('rigo: https://rigo.nl\n')]);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(/^pages\.yaml:\d+ {2}rigo: is "https:\/\/rigo\.nl", expected Object/);
  });

  it('and a shared table that is gone is told', () => {
    expect(problemsAfter(['places.yaml', () => undefined])[0]).toMatch(
      /^places\.yaml:1 {2}cannot be read \(ENOENT\) {2}Put the file back/,
    );
  });
});
