import { describe, expect, it } from 'vitest';
import {
  answerEntries,
  nameInSentence,
  nodeId,
  phraseFact,
  textOf,
  type Fact,
  type Question,
} from '../../../../graph/index.ts';
import type { MemoAnswer } from '../../../../src/panels/kept/memo-answer.ts';
import { toHtml } from '../../../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../../../src/panels/kept/memo-markdown.ts';
import type { Block, Cell, Memo, Parts } from '../../../../src/panels/kept/memo-model.ts';
import { toText } from '../../../../src/panels/kept/memo-text.ts';
import { fiveKept, memo } from '../../../support/memo.ts';
import { realGraph } from '../../../support/real-toolbox.ts';
import { tinyPicture } from '../../../support/tiny-picture.ts';

const graph = realGraph();
const older: Question = { group: [nodeId('oudere-bewoners-grote-woningen')] };
const seniors: Question = { group: [nodeId('senioren')], type: [nodeId('huur-naar-huur')] };
/** Every question of one part, and none. */
const questions: readonly Question[] = [
  {},
  seniors,
  ...graph.ofKind('group').map(({ id }) => ({ group: [id] })),
  ...graph.ofKind('doorstroom').map(({ id }) => ({ type: [id] })),
  ...graph.ofKind('category').map(({ id }) => ({ category: [id] })),
  ...Object.keys(graph.toolbox.themes).map((theme) => ({ theme: [theme] })),
];

const answered = (question: Question, more: Partial<MemoAnswer> = {}, now = true) =>
  memo([], { now, answer: { question, annex: false, ...more } });

const plain = (parts: Parts): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('ref' in part) return `[${part.ref}]`;
      if ('label' in part) return part.label;
      return 'text' in part ? part.text : 'strong' in part ? part.strong : '';
    })
    .join('')
    .replaceAll('\u00a0', ' ');
const table = ({ blocks }: Memo) => blocks.find((block) => block.kind === 'table');
const linesOf = (cell: Cell) => cell.map(({ parts, now }) => `${now ? '| ' : ''}${plain(parts)}`);
/** The rows of the table by the name of the instrument, each cell as its lines. */
const rowsOf = (made: Memo): ReadonlyMap<string, string[][]> =>
  new Map(
    (table(made)?.groups ?? []).flatMap(({ rows }) =>
      rows.map((cells) => [plain(cells[0]?.[0]?.parts ?? []), cells.map(linesOf)] as const),
    ),
  );
const headings = ({ blocks }: Memo) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
/** All numbers of sources in the order of mention, and the numbers of the lists. */
function numbersOf({ blocks }: Memo) {
  const mentioned: number[] = [];
  const listed: number[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    if ('ref' in value && typeof value.ref === 'number') mentioned.push(value.ref);
    Object.values(value).forEach(visit);
  };
  for (const block of blocks) {
    visit(block);
    if (block.kind === 'sources') listed.push(...block.items.map((_, at) => block.first + at));
  }
  return { mentioned: [...new Set(mentioned)].toSorted((a, b) => a - b), listed };
}

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
      'Let op',
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
          'Vraaggericht ontwikkelen en aanbieden. Bewoners doen structureel mee, van coproductie tot cpo. Dat kan ook bij bestaande bouw. (nog 2 op de kaart)',
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
          'Vraaggericht ontwikkelen en aanbieden. Op één virtueel woonplatform staat aanbod van koopwoningen, huurwoningen in de vrije sector en sociale huurwoningen. (nog 1 op de kaart)',
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

describe('the annex of a memo', () => {
  const annexOf = ({ blocks }: Memo): readonly Block[] =>
    blocks.slice(blocks.findIndex((block) => block.kind === 'heading' && block.newPage));
  const named = (made: Memo) =>
    annexOf(made).flatMap((block) => (block.kind === 'heading' && block.level === 3 ? [block.text] : []));

  it('is not there unless the reader kept something or wants the records', () => {
    expect(answered(older).blocks.some((block) => block.kind === 'heading' && block.newPage)).toBe(false);
  });

  it('has the records of the answer on new pages', () => {
    expect(named(answered(older, { annex: true }))).toEqual([
      'Huurgewenning',
      'Participatie met bewoners',
      'Eén virtueel woonplatform',
      'Meer bronnen, bij de bijlage',
    ]);
  });

  it('has what the reader kept, whole and with the notes, and no record twice', () => {
    const made = memo(fiveKept, { answer: { question: older, annex: true } });
    expect(named(made)).toEqual([
      'Huurgewenning',
      'Senioren',
      'Casus Westvoorne',
      'SEV',
      'Route: Senioren – Platform31',
      'Participatie met bewoners',
      'Eén virtueel woonplatform',
      'Meer bronnen, bij de bijlage',
    ]);
    const words = (each: Memo) =>
      toText(each)
        .replace(/\[\d+\]/g, '')
        .replace(/^[-=]+$/gm, '');
    const [before = ''] = words(memo(fiveKept)).split('\nBronnen');
    const shown = words(made);
    for (const line of before.split('\n')) expect(shown).toContain(line);
  });
});

describe('the table and the drawing of a memo', () => {
  const made = answered(older, { picture: { ...tinyPicture, alt: 'Een <tekening> | "A"' } });

  it('are a table with headings and a picture in HTML, with nothing outside the file', () => {
    const html = toHtml(made, 'nl');
    expect(html).toContain(
      '<thead><tr><th scope="col">Instrument</th><th scope="col">Voor wie en waarom</th>',
    );
    expect(html).toContain('<th class="groep" scope="rowgroup" colspan="6">Via een voorbeeld<br>De toolbox');
    expect(html).toContain(
      '<th scope="row"><a href="https://example.nl/#kies=huurgewenning&amp;v=1">Huurgewenning</a><br>',
    );
    expect(html).toContain('<br><span class="nu">Stand nu: de SEV is opgevolgd door Platform31.');
    expect(html).toMatch(
      /<img src="data:image\/png;base64,iVBOR[^"]+" width="1" height="1" alt="Een &lt;tekening&gt; \| &quot;A&quot;">/,
    );
  });

  it('are a table of cells in one line in Markdown, and words for the picture', () => {
    const lines = toMarkdown(made).split('\n');
    const rows = lines.filter((line) => line.startsWith('|'));
    expect(rows.map((row) => row.split(/(?<!\\)\|/).length)).toEqual(rows.map(() => 8));
    expect(rows[2]).toBe(
      '| **Via een voorbeeld**<br>De toolbox zegt niet dat dit instrument voor deze doelgroep is. |  |  |  |  |  |',
    );
    expect(rows[3]).toMatch(/^\| \[Huurgewenning\]\(<https:\/\/example\.nl\/#kies=huurgewenning&v=1>\)<br>/);
    expect(lines).toContain('*Een \\<tekening\\> \\| "A"*');
  });

  it('are lines under the name of each instrument in plain text', () => {
    expect(toText(made)).toContain(
      [
        'Participatie met bewoners; Vraaggericht ontwikkelen en aanbieden. Bewoners doen structureel mee, van coproductie tot cpo. Dat kan ook bij bestaande bouw. (nog 2 op de kaart)',
        '- Voor wie en waarom: Alle doelgroepen.',
        '- Wat is er gedaan: praktijk: Hof van Heden, Hoogvliet (afgeleid)',
        '- Kosten: niet genoemd',
        '- Let op: Dit vraagt veel procesbegeleiding.; Het werkt efficiënter als er minder te kiezen is.',
        '- Bron: [4] [5]',
      ].join('\n'),
    );
  });
});
