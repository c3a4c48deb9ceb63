import { describe, expect, it } from 'vitest';
import { insights, type Insight, type KnowledgeGraph } from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { sampleTexts, type SampleText } from '../../support/sample-texts.ts';
import type { Nouns } from '../../support/sample-types.ts';

type Module = Readonly<Record<string, unknown>>;
/** Every file with sentences; the others only gather or write them. */
const files = {
  nl: import.meta.glob<Module>(['../../../src/words/nl/*.ts', '!**/{index,fact,formats}.ts'], {
    eager: true,
  }),
  en: import.meta.glob<Module>(['../../../src/words/en/*.ts', '!**/{index,fact,formats}.ts'], {
    eager: true,
  }),
};
const nouns: Readonly<Record<'nl' | 'en', Nouns>> = {
  nl: { one: 'instrument', many: 'instrumenten', pronoun: 'dat' },
  en: { one: 'instrument', many: 'instruments', pronoun: 'dat' },
};
const partsOf = (of: Readonly<Record<string, unknown>>) =>
  Object.keys(of).map((path) => path.replace(/.*\//, ''));
const byName = (of: Readonly<Record<string, Module>>): Record<string, Module> =>
  Object.fromEntries(Object.entries(of).map(([path, module]) => [path.replace(/.*\//, ''), module]));
const words = { nl: byName(files.nl), en: byName(files.en) };

/** The objects of words; what speaks of the graph is called with one. */
const objectsOf = (language: 'nl' | 'en') =>
  Object.values(words[language])
    .flatMap((module) => Object.entries(module))
    .filter(([, each]) => typeof each === 'object');
const textsIn = (language: 'nl' | 'en'): SampleText[] =>
  objectsOf(language).flatMap(([name, each]) => sampleTexts(name, each, nouns[language]));

/** What it takes to be the same: all keys, and what each key holds. */
function shapeOf(value: unknown): unknown {
  if (typeof value === 'function') return `function of ${value.length}`;
  if (typeof value !== 'object' || value === null) return typeof value;
  if (Array.isArray(value)) return 'list';
  const entries = Object.entries(value).toSorted(([a], [b]) => a.localeCompare(b));
  return Object.fromEntries(entries.map(([key, each]) => [key, shapeOf(each)]));
}

describe('the English words', () => {
  it('have the same keys as the Dutch ones', () => {
    expect(partsOf(words.en)).toEqual(partsOf(words.nl));
    for (const part of partsOf(words.nl))
      expect(shapeOf(words.en[part]), part).toEqual(shapeOf(words.nl[part]));
  });

  it('differ from the Dutch ones', () => {
    const dutch = new Map(textsIn('nl').map(({ path, n, text }) => [`${path} ${n}`, text]));
    const same = textsIn('en').filter(({ path, n, text }) => dutch.get(`${path} ${n}`) === text);
    const foreign = same.filter(({ text }) =>
      (text.toLowerCase().match(/\p{L}+/gu) ?? []).some((word) => !ALIKE.includes(word)),
    );
    expect(foreign).toEqual([]);
  });

  it('contain no Dutch word', () => {
    expect(graphTexts().length).toBeGreaterThan(40);
    for (const { path, text } of [...textsIn('en'), ...graphTexts()])
      expect(text.replace('EN 301 549', '').match(DUTCH)?.[0], `${path}: ${text}`).toBeUndefined();
  });

  it('are not empty, and contain a number where the Dutch ones do', () => {
    const [dutch, english] = [byPath(textsIn('nl')), byPath(textsIn('en'))];
    for (const [path, [, one, two]] of dutch) {
      const [none, some, more] = english.get(path) ?? [];
      // The browser's own window has said all.
      if (path !== 'shareWords.done.print') expect([none, some, more].join(''), path).not.toBe('');
      if (one !== two) expect(some, path).not.toBe(more);
    }
  });

  it('use singular for one and plural for several', () => {
    const said = [...textsIn('en'), ...graphTexts()];
    for (const { text, path } of said) {
      expect(text, path).not.toMatch(ONE_MANY);
      expect(text, path).not.toMatch(SEVERAL_ONE);
      expect(text, path).not.toMatch(/\b1 (?:are|have|do)\b|(?<!\d)[2-9] (?:is|has|does)\b/);
    }
  });
});

/** The words that both languages have, the name of the product, and the names that stand for any. */
const ALIKE = [
  ...['instrument', 'route', 'routes', 'filters', 'matrix', 'memo', 'effect', 'open', 'in', 'stop', 'reset'],
  ...[
    'privacy',
    'help',
    'later',
    'menu',
    'ctrl',
    'k',
    'z',
    'y',
    'e',
    'escape',
    'home',
    'end',
    'enter',
    'shift',
    'doorstroom',
  ],
  ...['doorstroomverkenner', 'sev', 'vestia', 'ymere'],
];

const COUNTED =
  'instrument card route step row point statement connection example effect organisation place question thing'
    .split(' ')
    .join('|');
const ONE_MANY = new RegExp(`\\b1 (?:more )?(?:${COUNTED})s\\b`);
const SEVERAL_ONE = new RegExp(`(?<![\\d-])[02-9] (?:more )?(?:${COUNTED})\\b`);

function byPath(said: readonly SampleText[]): Map<string, string[]> {
  const found = new Map<string, string[]>();
  for (const { path, text } of said) found.set(path, [...(found.get(path) ?? []), text]);
  return found;
}

/** The small words without which no Dutch sentence is made, and a few of the product; less those that English has too. */
const DUTCH = new RegExp(
  `(?<![\\p{L}])(?:${[
    'de het een van voor niet met ook geen naar wordt zijn dat dit deze uit bij op aan en te ze zij haar hem hun wij ons onze uw',
    'heeft hebben staat staan komt kan kunnen moet zal zou waren werd worden wel nog maar als dan toen daar hier waar er om tot',
    'tussen onder achter zonder elk elke alle alles iets niets meer minder nu toon kies kaart kaarten lijst bron vraag groep noemt',
  ]
    .join(' ')
    .split(' ')
    .join('|')})(?![\\p{L}])`,
  'iu',
);

type Insights = typeof import('../../../src/words/nl/insights.ts');
type Provenances = typeof import('../../../src/words/nl/provenance.ts');

/** What is said of every insight, as it is and with nothing or one thing found, and of where every statement stands. */
function graphTexts(): SampleText[] {
  const graph = realGraph('en');
  const { sentenceFor, definitionOf } = words.en['insights.ts'] as unknown as Insights;
  const of = (insight: Insight, in_: KnowledgeGraph) => [
    sentenceFor(in_, insight),
    definitionOf(in_, insight),
  ];
  const told = insights(graph, true).flatMap((insight) =>
    [insight.findings, [], insight.findings.slice(0, 1)].flatMap((findings) =>
      of({ ...insight, findings }, graph).map((text) => ({ path: insight.id, text })),
    ),
  );
  const { detailOf } = words.en['provenance.ts'] as unknown as Provenances;
  const details = graph.nodes.flatMap(({ from, statements }) =>
    [from, ...statements.map((each) => each.from)].flatMap((each) =>
      detailOf(each).flatMap((piece) => (typeof piece === 'string' ? { path: 'detailOf', text: piece } : [])),
    ),
  );
  return [...told, ...details.map(({ path, text }) => ({ path, text: text.replace(/https?:\S+/, '') }))];
}
