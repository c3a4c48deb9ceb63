import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { formatProblem } from '../../graph/index.ts';
import { translationsIn } from '../../graph/load/translations.ts';
import { acceptTranslations, unreadProblems } from '../../graph/tools/read-beside.ts';
import { parseFiles, rawFiles, TOOLBOX } from '../../graph/tools/read-toolbox.ts';
import { lineAfter, problemsAfter, swap, type Change } from '../support/changed-toolbox.ts';
import { realGraph } from '../support/real-toolbox.ts';

const files = rawFiles(parseFiles());
const all = translationsIn(files);

/** The fields that are never translated: ids, addresses and dates, quotes, and where something stands. */
const NEVER = new Set(
  'quote printed url date page part lines is to form status place about id work entry view theme nearTheme from year'.split(
    ' ',
  ),
);
/** Lists of ids and of words that are looked for. */
const LISTS = new Set('groups types tours only route question forms parts'.split(' '));
const isName = (text: string) => !/\s/.test(text);

/** Every text of the files that a reader may see, by its place, with the fields beside it. */
function* textsIn(
  value: unknown,
  path: readonly (string | number)[] = [],
): Generator<{
  path: readonly (string | number)[];
  text: string;
  beside: Readonly<Record<string, unknown>>;
}> {
  if (typeof value !== 'object' || value === null) return;
  const fields = value as Readonly<Record<string, unknown>>;
  for (const [key, each] of Object.entries(fields)) {
    if (key === 'english' || NEVER.has(key)) continue;
    const at = [...path, Array.isArray(value) ? Number(key) : key];
    if (typeof each === 'string') yield { path: at, text: each, beside: fields };
    else if (!LISTS.has(key) || key === 'parts') yield* textsIn(each, at);
  }
}

describe('a translation', () => {
  it('is there for every text: what has none is a proper name', () => {
    const missing = files.flatMap(({ file, content, lineOf }) => {
      const { name: own = '', english } = content as { name?: string; english?: { name?: string } };
      return [...textsIn(content)].flatMap(({ path, text, beside }) => {
        const there = beside['english'] as Readonly<Record<string, unknown>> | undefined;
        const key = String(path.at(-1));
        if (there?.[key] !== undefined) return [];
        // The name of a record that needs no other in English; with its article it is only a part of a sentence.
        if (path.length === 1 && ['name', 'inSentence'].includes(key) && there !== undefined) return [];
        // Its English text has the same name, as the schema checks.
        if (path.at(-2) === 'places') return [];
        // Names of organisations and places, and the links that are called after them.
        if (file === 'places.yaml' && isName(text.replace('Holland ', ''))) return [];
        if (file === 'document.yaml' && key === 'title') return [];
        if (key === 'label' && [own, english?.name ?? own].some((name) => name.includes(text))) return [];
        if (path[0] === 'otherNames' && file.startsWith('source/')) return [];
        return [`${file}:${lineOf(path)}  ${path.join('.')}: ${text}`];
      });
    });
    expect(missing).toEqual([]);
    expect(all.length).toBeGreaterThan(500);
  });

  it('is what the English graph says, and the Dutch says nothing of it', () => {
    const [dutch, english] = (['nl', 'en'] as const).map((language) =>
      JSON.stringify(realGraph(language).toolbox),
    );
    for (const { path, own, english: ours } of all) {
      const written = (text: string) => JSON.stringify(text).slice(1, -1);
      expect(english, path.join('.')).toContain(written(ours));
      if (own !== ours) expect(dutch, path.join('.')).toContain(written(own));
    }
  });

  it('keeps what the Dutch leaves open', () => {
    const qualifiers: readonly (readonly [dutch: RegExp, english: RegExp])[] = [
      [/waarschijnlijk/i, /probabl|likely/i],
      [/misschien/i, /perhaps|may/i],
      [/vooral/i, /mainly|above all/i],
      [/\bongeveer\b|\brond\b/i, /about|around|roughly/i],
      [/\bruim\b(?! en)/i, /just over/i],
      [/hoogstens/i, /at most/i],
      [/zonder jaartal|geen jaartal/i, /no year|without (giving )?a year/i],
      [/niet vastgesteld/i, /not established/i],
      [/onze lezing|lezen wij|wij lezen|volgens ons/i, /our reading|we read|in our view|as we read/i],
      [/weten wij( dus)? niet/i, /we do not know/i],
      [/wij vonden|vonden wij/i, /we found|we did not find/i],
      [/volgens/i, /according to|under the|in our view|as agreed|follows/i],
    ];
    for (const { own, english } of all.filter(({ path }) => path.at(-1) !== 'means'))
      for (const [dutch, ours] of qualifiers)
        if (dutch.test(own)) expect(english, own).toMatch(ours);
        else if (/probably|perhaps/i.test(english)) expect(own).toMatch(/waarschijnlijk|misschien|mogelijk/i);
  });
});

it('has the same months and numbers in words as the Dutch', () => {
  const words: readonly (readonly [dutch: string, english: string])[] = [
    ...[
      ['januari', 'January'],
      ['februari', 'February'],
      ['maart', 'March'],
      ['april', 'April'],
      ['mei', 'May'],
      ['juni', 'June'],
      ['juli', 'July'],
      ['augustus', 'August'],
      ['september', 'September'],
      ['oktober', 'October'],
      ['november', 'November'],
      ['december', 'December'],
    ],
    ...[
      ['twee', 'two'],
      ['drie', 'three'],
      ['vier', 'four'],
      ['vijf', 'five'],
      ['zes', 'six'],
      ['acht', 'eight'],
      ['negen', 'nine'],
      ['dertien', 'thirteen'],
      ['twintig', 'twenty'],
    ],
  ].map(([dutch = '', english = '']) => [dutch, english] as const);
  const count = (text: string, word: string, flags: string) =>
    [...text.matchAll(new RegExp(`(?<!\\p{L})${word}(?!\\p{L})`, `gu${flags}`))].length;
  for (const { own, english } of all)
    for (const [dutch, ours] of words) {
      const isMonth = /^[A-Z]/.test(ours);
      expect(count(english, ours, isMonth ? '' : 'i'), `${dutch}: ${own}`).toBe(count(own, dutch, 'i'));
    }
});

describe('a fault in a translation is reported with its place:', () => {
  const RENT = 'instrument/huurgewenning.yaml';
  const faults: Record<string, readonly [change: Change, at: string, problem: string]> = {
    'a statement without English': [
      [RENT, swap('    english: { text: This is a costly solution. }\n', '')],
      'about: cost',
      'statements.4: is written in one language only (text)',
    ],
    'a reason without English': [
      ['group/alle.yaml', (text) => text.replace(/ {2}english:\n {4}inferred: .*\n/, '')],
      'part: tabel-participatie',
      'from: is written in one language only (inferred)',
    ],
    'a reason for standing for everybody without English': [
      ['group/alle.yaml', (text) => text.replace(/ {2}universal: The .*\n/, '')],
      'name: Alle',
      'is written in one language only (universal)',
    ],
    'a page without English': [
      ['pages.yaml', swap("  english: { shows: The page is on Platform31's own website. }\n", '')],
      'url: https://www.platform31.nl/nieuws/in-100',
      'platform31-honderd-jaar: is written in one language only (shows)',
    ],
    'another figure': [
      [
        'instrument/verhuiskostenvergoeding.yaml',
        swap('an allowance of 2,000 euros', 'an allowance of 2,500 euros'),
      ],
      'De provincie Gelderland gaf',
      'has other figures in English: 2000, 2022 / 2022, 2500',
    ],
    'a quote that is lost': [
      ['instrument/empty-nest-pakket.yaml', swap('“empyt nest”', '“empty nest”')],
      'Het document schrijft',
      'quotes “empyt nest”, and its English does not',
    ],
  };
  for (const [what, [change, at, problem]] of Object.entries(faults))
    it(what, () => {
      const [first] = problemsAfter(change);
      expect(first).toContain(`${change[0]}:${lineAfter(change, at)}  `);
      expect(first).toContain(problem);
    });

  const alike = (english: string, dutch = 'Dit is een kostbare oplossing.') =>
    swap(
      '    text: Dit is een kostbare oplossing.\n    quote: Kostbare oplossing\n    english: { text: This is a costly solution. }\n    from: { part: tabel-huurgewenning, lines: 754 }\n',
      `    text: Dit is een kostbare oplossing.\n    english: { text: This is a costly solution. }\n    from: { part: tabel-huurgewenning, lines: 754 }\n  - about: cost\n    text: ${dutch}\n    english: { text: ${english} }\n    from: { part: tabel-huurgewenning, lines: 755 }\n`,
    );
  it('other English for the same Dutch', () => {
    const problems = problemsAfter([RENT, alike('This is expensive.')]);
    expect(problems.join()).toContain(`has another English text at ${RENT}:`);
  });
  it('the same English for other Dutch', () => {
    const problems = problemsAfter([RENT, alike('This is a costly solution.', 'Dit is duur.')]);
    expect(problems.join()).toContain(`has the English of another Dutch text, at ${RENT}:`);
  });
});

describe('a text that changes in one language', () => {
  it('is reported until both were read beside each other again', () => {
    expect(unreadProblems()).toEqual([]);
    const folder = mkdtempSync(join(tmpdir(), 'toolbox-'));
    try {
      cpSync(TOOLBOX, folder, { recursive: true });
      const file = join(folder, 'instrument/huurgewenning.yaml');
      const changed = readFileSync(file, 'utf8').replace(
        'Dit is een kostbare oplossing.',
        'Dit is een dure oplossing.',
      );
      writeFileSync(file, changed);
      const line = changed.split('\n').findIndex((each) => each.includes('dure oplossing')) + 1;
      expect(unreadProblems(folder).map(formatProblem)).toEqual([
        `instrument/huurgewenning.yaml:${line}  statements.4.text: has changed, or its English has, since both were read beside each other  Correct the English, then run: npm run --silent graph -- translated`,
      ]);
      acceptTranslations(folder);
      expect(unreadProblems(folder)).toEqual([]);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
