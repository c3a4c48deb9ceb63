import { describe, expect, it } from 'vitest';
import { append, problemsAfter, swap } from '../../support/changed-toolbox.ts';
import { ADD, CORRECT, REMOVE, reportOf, type Fault } from '../../support/faults.ts';

const RENT = 'instrument/huurgewenning.yaml';
const from = 'from: { part: tabel-huurgewenning, lines: 720 }';
const NAMES =
  'Kinds: group, doorstroom, category, instrument, case, source; ids: small letters, digits, hyphens.';
const MIXED =
  'mixes the layers: what is said of now (name, related, became, known, figures, law) comes from a page, all else from the document';

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
  'a statement with a text that is also lost': {
    change: [RENT, append(`  - { about: how, text: Zo werkt het., lost: De rest., ${from} }\n`)],
    at: 'Zo werkt het',
    problem: `statements.10: needs either a text or, for what the document lost, a \`lost\`  ${CORRECT}`,
  },
  'a statement of today, from the document': {
    change: [RENT, append(`  - { about: figures, text: Het waren er tien in 2022., ${from} }\n`)],
    at: 'Het waren er tien',
    problem: `statements.10: ${MIXED}  ${CORRECT}`,
  },
  'a statement of the document, from a page of today': {
    change: [RENT, append('  - { about: how, text: Zo werkt het., from: { page: rigo-verhuisketens } }\n')],
    at: 'Zo werkt het',
    problem: `statements.10: ${MIXED}  ${CORRECT}`,
  },
  'a place of today that the text does not name': {
    change: [
      RENT,
      append(
        '  - { about: law, text: Zo is het nu., places: [Borne], from: { page: rigo-verhuisketens } }\n',
      ),
    ],
    at: 'Zo is het nu',
    problem: `statements.10: "Borne" is not in the text of the statement  ${CORRECT}`,
  },
  'a place of a statement of the document': {
    change: [RENT, append(`  - { about: how, text: Zo werkt het in Borne., places: [Borne], ${from} }\n`)],
    at: 'Zo werkt het',
    problem: `statements.10: has places, but comes from the document: those are a field of the record  ${CORRECT}`,
  },
  'an address in a record, instead of a page': {
    change: [RENT, append('  - { about: law, text: Zo is het nu., from: { url: "https://rigo.nl" } }\n')],
    at: 'Zo is het nu',
    problem: `statements.10.from.url: is not a field here  ${REMOVE}`,
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
  'a range of lines that runs backwards': {
    change: [RENT, swap("lines: '740, 751-752'", "lines: '740, 752-751'")],
    at: '752-751',
    problem: `statements.3.from.lines: has a range that ends before it begins  ${CORRECT}`,
  },
  'an application without an id': {
    change: [RENT, swap('      id: 1,\n', '')],
    at: '  - {\n',
    problem: `applications.0.id: is missing  ${ADD}`,
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
  'an inferred category without a reason': {
    change: [RENT, swap("lines: '249, 263'", "lines: '249, 263', inferred: zo")],
    at: 'inferred: zo',
    problem: `relations.0.from.inferred: needs a full sentence as its reason  ${CORRECT}`,
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

describe('a file that does not fit its schema is refused, with the line and what to do:', () => {
  for (const [what, fault] of Object.entries(faults))
    it(what, () => {
      expect(problemsAfter(fault.change)).toContain(reportOf(fault));
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
