import { describe, expect, it } from 'vitest';
import {
  answerEntries,
  nameInSentence,
  nodeId,
  phraseFact,
  textOf,
  type Fact,
} from '../../../../graph/index.ts';
import type { Memo } from '../../../../src/panels/kept/memo-model.ts';
import { toText } from '../../../../src/panels/kept/memo-text.ts';
import { fiveKept, memo } from '../../../support/memo.ts';
import { tinyPicture } from '../../../support/tiny-picture.ts';

import {
  graph,
  older,
  questions,
  seniors,
  answered,
  table,
  rowsOf,
  headings,
  numbersOf,
} from '../../../support/memo-of-answer.ts';

describe('a memo that begins with an answer', () => {
  it('has the question, the table, what is known today, the drawing and the sources, in that order', () => {
    const made = answered(older, { picture: tinyPicture });
    expect(headings(made)).toEqual([
      '1 Senioren',
      '2 Het antwoord',
      '2 De tekening',
      '2 Bronnen',
      '2 Over dit memo',
    ]);
    expect(made.blocks.map(({ kind }) => kind)).toEqual([
      ...['heading', 'paragraph', 'heading', 'paragraph', 'table', 'apart', 'heading', 'picture'],
      ...['heading', 'sources', 'heading', 'paragraph', 'paragraph'],
    ]);
    expect(made.blocks[1]).toEqual({
      kind: 'paragraph',
      parts: [
        { strong: 'De vraag:' },
        ' ',
        {
          label: 'Ik zoek instrumenten voor oudere bewoners in grote woningen.',
          url: 'https://example.nl/#groep=oudere-bewoners-grote-woningen&v=1',
        },
      ],
    });
  });

  it('says of each instrument why it is there, what was done and by whom today, costs, the snag, and the sources', () => {
    const made = answered(older);
    expect(table(made)?.head).toEqual([
      'Instrument',
      'Voor wie en waarom',
      'Wat is er gedaan',
      'Kosten',
      'Aandacht',
      'Bron',
    ]);
    expect(table(made)?.groups.map(({ label, note }) => [label, note])).toEqual([
      ['Via een voorbeeld', 'De toolbox zegt niet dat dit instrument voor deze doelgroep is.'],
      ['Voor alle doelgroepen', undefined],
    ]);
    expect(Object.fromEntries(rowsOf(made))).toEqual({
      Huurgewenning: [
        [
          'Huurgewenning',
          'Financiële ondersteuning. De bewoner neemt de oude huur mee naar de nieuwe woning. Daarna gaat de huur in stappen omhoog.',
        ],
        [
          'Oudere bewoners in grote woningen staan centraal in het experiment Verlengen verhuisketen (volgens onze lezing); dat is een voorbeeld van Huurgewenning.',
        ],
        [
          'experiment: Verlengen verhuisketen, Holland Rijnland, is van de SEV',
          '| Stand nu: de SEV is opgevolgd door Platform31. [3]',
        ],
        ['Dit is een kostbare oplossing.'],
        [
          'Vertel de huurder over de totale woonlasten. Die zijn lager door lagere energiekosten.',
          'Pas deze oplossing toe waar doorstroom dringend nodig is.',
        ],
        ['[1] [2]'],
      ],
      'Participatie met bewoners': [
        [
          'Participatie met bewoners',
          'Vraaggericht ontwikkelen en aanbieden. Bewoners doen structureel mee, van coproductie tot cpo. Dat kan ook bij bestaande bouw. (nog 2 in de verkenner)',
        ],
        ['Alle doelgroepen.'],
        ['praktijk: Hof van Heden, Hoogvliet (afgeleid)'],
        ['niet genoemd'],
        ['Dit vraagt veel procesbegeleiding.', 'Het werkt efficiënter als er minder te kiezen is.'],
        ['[4] [5]'],
      ],
      'Eén virtueel woonplatform': [
        [
          'Eén virtueel woonplatform',
          'Vraaggericht ontwikkelen en aanbieden. Op één virtueel woonplatform staat aanbod van koopwoningen, huurwoningen in de vrije sector en sociale huurwoningen. (nog 1 in de verkenner)',
        ],
        ['Alle doelgroepen.'],
        [
          'pilot in voorbereiding: Pilot virtueel woonplein, Helmond, werd voorbereid door de SEV (afgeleid)',
          '| Stand nu: de SEV is opgevolgd door Platform31. [3]',
        ],
        ['niet genoemd'],
        ['niet genoemd'],
        ['[5] [6]'],
      ],
    });
  });

  it('says for whom an instrument is where the question does not', () => {
    expect(rowsOf(answered({})).get('Verhuiscoach')?.[1]).toEqual([
      'Vooral sociale huurders (senioren): van huur naar huur.',
    ]);
    expect(rowsOf(answered({})).get('Verhuiskostenvergoeding')?.[1]).toEqual([
      'De toolbox noemt geen doelgroep.',
    ]);
  });

  it('says that the toolbox names nothing', () => {
    const made = answered({ group: [nodeId('gezinnen')], category: [nodeId('financiele-ondersteuning')] });
    expect(table(made)).toBeUndefined();
    expect(toText(made)).toContain('De toolbox noemt hiervoor geen instrument.');
  });

  it('has every fact of the answer with its qualifiers, and marks each line in which anything is inferred', () => {
    const worded = (fact: Fact, sourced: boolean) =>
      textOf(phraseFact(graph, fact, { form: 'object', sourced, under: fact.layer }));
    let qualified = 0;
    for (const question of questions) {
      const rows = rowsOf(answered(question));
      for (const entry of answerEntries(graph, question)) {
        const lines = (rows.get(entry.instrument.name) ?? []).flat();
        const lineWith = (wording: string) =>
          lines.find((line) => line.includes(wording)) ??
          expect.fail(`${JSON.stringify(question)}: ${entry.instrument.id} does not say ${wording}`);
        const whole = [
          ...entry.reasons.flatMap((reason) => ('facts' in reason ? reason.facts : [])),
          ...entry.experience,
          ...entry.costs,
          ...entry.snags,
        ];
        for (const fact of whole) lineWith(worded(fact, false));
        for (const { node, status, places, organisations } of entry.practices) {
          const line = lineWith(status ? worded(status, true) : node.name);
          const facts = [...(status ? [status] : []), ...places, ...organisations.map(({ fact }) => fact)];
          for (const place of places) expect(line).toContain(worded(place, true));
          for (const { fact, successions } of organisations) {
            expect(line).toContain(textOf(phraseFact(graph, fact, { form: 'predicate', sourced: true })));
            for (const each of successions) expect(lineWith(textOf(phraseFact(graph, each)))).toMatch(/^\| /);
          }
          expect(line.includes('afgeleid'), line).toBe(facts.some(({ basis }) => basis === 'inferred'));
        }
        const all = [...whole, ...entry.practices.flatMap(({ status }) => status ?? [])];
        for (const { qualifiers } of all) {
          const words = [
            ...(qualifiers.note === undefined ? [] : [qualifiers.note]),
            ...(qualifiers.only ?? []).map((id) => `alleen voor ${nameInSentence(graph, id)}`),
          ];
          qualified += words.length;
          for (const word of words)
            expect(
              lines.some((line) => line.toLowerCase().includes(word)),
              `${entry.instrument.id}: ${word}`,
            ).toBe(true);
        }
      }
    }
    expect(qualified).toBeGreaterThan(10);
  });

  it('keeps what is known today apart, and has nothing of it where that is switched off', () => {
    const apart = (made: Memo) => made.blocks.find((block) => block.kind === 'apart');
    expect(apart(answered(older))).toMatchObject({ blocks: [{ text: 'Stand nu' }, { kind: 'list' }] });
    // What stands on the card of an example is counted as that card's.
    expect(JSON.stringify(apart(answered(seniors)))).toMatch(
      /Voorrang.*\(nog 15 in de verkenner\).*\(nog 1 bij Woonswitch\).*\(nog 1 bij Woonwaarde\)/,
    );
    for (const question of questions) {
      const without = answered(question, {}, false);
      expect(apart(without)).toBeUndefined();
      for (const lines of rowsOf(without).values())
        expect(lines.flat().join('\n')).not.toMatch(/Stand nu|Platform31/);
      for (const cells of rowsOf(answered(question)).values())
        for (const line of cells.flat()) expect(line.startsWith('| '), line).toBe(line.includes('Stand nu'));
    }
  });

  it('numbers every source once, through the annex too', () => {
    for (const question of questions)
      for (const annex of [false, true]) {
        const { mentioned, listed } = numbersOf(memo(annex ? fiveKept : [], { answer: { question, annex } }));
        expect(listed).toEqual(listed.map((_, at) => at + 1));
        expect(mentioned).toEqual(listed);
      }
  });
});
