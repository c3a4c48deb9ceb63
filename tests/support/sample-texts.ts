import type { Finding, SearchText } from '../../graph/index.ts';
import type { Draw, Nouns, Samples } from './sample-types.ts';

/** Calls every function of the words, so that tests can read their results. */

/** A name that is the same in every language. */
const SEV = 'SEV';
const name = (): [string] => [SEV];
const number = (n: number): [number] => [n];
const nothing = (): [] => [];
/** That number of names. */
const names = (n: number): string[] => [SEV, 'Vestia', 'Ymere'].slice(0, n);
const nounFor = (n: number, { one, many }: Nouns): string => (n === 1 ? one : many);
const many = (_: number, nouns: Nouns): [string] => [nouns.many];
const counted = (n: number, nouns: Nouns) => [{ count: n, name: nounFor(n, nouns) }];
const document = { title: SEV, year: '2010', lines: 1, parts: {} };
/** A finding with that number of examples, instruments and statements. */
const finding = (n: number): Finding => ({
  subject: { theme: SEV },
  facts: names(n).map((id) => ({ subject: id, object: { is: 'node', id } })) as never,
});

type First = typeof import('../../src/words/nl/first.ts').words;
const first: Samples<First> = {
  question: {
    option: [(n) => [SEV, n, n], (n) => [SEV, n, 0], (n) => [SEV, 0, n]],
    result: number,
    universal: number,
    onlyUniversal: number,
  },
  columns: (n) => [names(n)],
  map: {
    badge: (n, nouns) => [counted(n, nouns)],
  },
  bar: {
    visible: (n) => [n, 2],
    remove: name,
    hidden: number,
    compare: number,
  },
  ready: {
    more: number,
    count: [
      (n) => [{ of: 'instruments', named: n, universal: 0 }, {}],
      (n) => [{ of: 'instruments', named: n, universal: n + 1 }, {}],
      (n, nouns) => [{ of: 'ends', kind: 'it', count: n, paths: n }, { it: nouns as never }],
      (n) => [{ of: 'connecting-nodes', count: n }, {}],
      () => [{ of: 'nothing' }, {}],
    ],
  },
  unknown: (n) => [names(n)],
};

type Compare = typeof import('../../src/words/nl/compare.ts').compareWords;
/** At least two records can be compared. */
const most = (n: number): [number] => [n + 2];
const compareWords: Samples<Compare> = {
  title: (n, nouns) => [n, nouns.many],
  what: most,
  another: name,
  button: { full: most },
  picker: { choose: (n, nouns) => [nouns.many, n, 4], others: number, full: most },
  all: most,
  only: name,
  short: (n) => [2, n, n === 0 ? [] : [{ name: SEV, headings: names(n) }]],
  points: number,
  hidden: number,
  together: most,
  alsoWith: [(n) => [names(n), []], (n) => [[], names(n)], (n) => [names(n), names(n)]],
  open: name,
  remove: name,
};

type Keep = typeof import('../../src/words/nl/keep.ts').keep;
const date = (n: number): [string] => [`2026-11-0${n + 1}`];
const keep: Samples<Keep> = {
  path: (n) => [n, SEV],
  ofToday: (n) => [n + 1],
  open: name,
  noteFor: name,
  changed: { record: date, route: date, acceptOf: name },
  up: name,
  down: name,
  place: (n) => [SEV, n, 2],
  removeOf: name,
  removed: name,
  putBackOf: name,
  clearAsk: number,
  handOver: {
    saved: name,
    received: [
      (n) => [{ added: n, known: 0, noted: 0, unread: 0 }],
      (n) => [{ added: n, known: n + 1, noted: n + 1, unread: n + 1 }],
    ],
    tooLarge: number,
    tooMany: [(n) => [n + 2]],
  },
  memo: {
    saved: name,
    more: number,
    withAnswer: (n) => [n > 0],
    drawingAlt: () => [SEV, 'Vestia'],
    path: name,
    gonePath: name,
    part: () => [document, SEV],
    checkedIn: (n) => [['2026-01', '2026-02', '2026-03'].slice(0, n + 1)],
    made: () => [new Date(2026, 10, 24)],
    layers: () => [document],
    toolboxOnly: () => [document],
  },
};

type Matrix = typeof import('../../src/words/nl/matrix.ts').matrixWords;
const matrixWords: Samples<Matrix> = {
  region: many,
  via: name,
  count: [(n) => [n + 1, n], (n) => [0, n + 1]],
  gap: number,
  gaps: (n) => [names(n)],
  gapHere: number,
  gapsHere: (n) => [names(n)],
  onlyUniversal: many,
  without: many,
  cell: () => [SEV, 'Vestia'],
};

type Insights = typeof import('../../src/words/nl/insights.ts').insightWords;
const insightWords: Samples<Insights> = {
  open: name,
  examples: (n) => [finding(n)],
  instruments: (n) => [finding(n)],
  pieces: (n) => [finding(n)],
  regardless: (n) => [names(n).map(() => finding(1))],
  related: (n) => [names(n).map(() => finding(1))],
  universal: (_, { one, pronoun }) => [{ one, pronoun }],
};

const pictureWords: Samples<typeof import('../../src/words/nl/picture.ts').pictureWords> = { made: name };

const tableWords: Samples<typeof import('../../src/words/nl/table.ts').tableWords> = {
  more: number,
  inView: (n) => [n, 2],
  rest: number,
  sort: name,
  locateOne: name,
  relations: number,
};

const placeWords: Samples<typeof import('../../src/words/nl/table.ts').placeWords> = {
  ask: name,
  examples: number,
  inferred: number,
  inferredIn: (n) => ['Vlaardingen', n, 3],
  without: (n) => [n + 1],
};

const tourWords: Samples<typeof import('../../src/words/nl/tour.ts').tourWords> = {
  count: (n) => [n, 2],
  back: name,
};

const found: readonly SearchText[] = [
  { aspect: 'statement', text: SEV },
  { aspect: 'statement', text: SEV, under: SEV, layer: 'now', language: 'nl' },
];
const where = (n: number): [SearchText] => [found[n % 2] ?? { aspect: 'name', text: SEV }];
const hitWords: Samples<typeof import('../../src/words/nl/search.ts').hitWords> = {
  none: name,
  nearest: (n) => [names(n)],
  others: (n) => [names(n)],
  more: number,
  title: name,
  tour: name,
  inText: { statement: where, quote: where, meaning: nothing, summary: where, theme: where, page: nothing },
  because: {
    otherName: where,
    searchWord: where,
    translation: where,
    category: where,
    place: where,
    experience: where,
    organisation: where,
    succession: where,
    application: where,
    address: where,
    heading: where,
  },
};
const shareWords: Samples<typeof import('../../src/words/nl/share.ts').shareWords> = {};

const routeWords: Samples<typeof import('../../src/words/nl/routes.ts').routeWords> = {
  label: [() => [SEV, undefined], () => [SEV, 'Vestia']],
  all: many,
  addStop: () => ['…', SEV],
  through: name,
  notThrough: name,
  atMost: number,
  found: number,
  joins: number,
  noJoinWithin: number,
  inTheWay: (n) => [SEV, n],
  reachableWithout: (n) => [names(n)],
  andMore: number,
  follow: (n, nouns) => [nouns.many, n],
};

const announceWords: Samples<typeof import('../../src/words/nl/announce.ts').announceWords> = {
  undone: name,
  redone: name,
  wentTo: name,
  form: name,
  added: name,
  removed: name,
  back: name,
  path: (n) => [n, 2, SEV],
  join: (n) => [n, 2, SEV],
};

const drawingWords: Samples<typeof import('../../src/words/nl/drawing.ts').drawingWords> = {
  joined: [(n) => [n, 0], (n) => [1, n]],
  statedWith: name,
  moveOne: name,
  more: (n) => [n, SEV],
  outside: number,
};

const leftWords: Samples<typeof import('../../src/words/nl/filters.ts').leftWords> = {
  left: [(n, nouns) => [counted(n, nouns)], (n, nouns) => [[...counted(n, nouns), ...counted(n + 1, nouns)]]],
};

const filterWords: Samples<typeof import('../../src/words/nl/filters.ts').filterWords> = {
  list: { tab: number },
  rest: number,
  more: number,
  count: [(n) => [n, 0], (n) => [n, n], (n) => [0, n]],
};

const actionWords: Samples<typeof import('../../src/words/nl/filters.ts').actionWords> = {
  start: nothing,
  open: nothing,
  ask: [() => [''], name],
  unask: name,
  clear: nothing,
  now: nothing,
  select: name,
  close: nothing,
  reveal: name,
  add: name,
  collapse: name,
  hide: name,
  unhide: nothing,
  all: nothing,
  restart: nothing,
  trace: name,
  route: [() => [''], name],
  light: name,
  endTrace: nothing,
  form: nothing,
  arrange: nothing,
  pin: name,
  pose: name,
  compare: name,
  uncompare: [() => [''], name],
  tour: name,
  endTour: nothing,
  list: [() => [''], name],
  search: name,
};

const standstillWords: Samples<typeof import('../../src/words/nl/filters.ts').standstillWords> = {
  without: (n) => [SEV, n],
  coreOnly: number,
  /** More cards than are readable. */
  tooMany: (n) => [n + 61],
};

const answerWords: Samples<typeof import('../../src/words/nl/answer.ts').answerWords> = {
  summary: [
    (n) => [{ stated: n, near: 0, example: 0, mention: 0, universal: 0 }],
    (n) => [{ stated: n, near: n, example: n, mention: 0, universal: n }],
  ],
  routeOf: () => [SEV, SEV],
  otherRoutes: number,
  more: number,
  moreAt: (n) => [n, SEV],
  openAt: () => ['Kosten', SEV],
  moreOf: (n) => [n, 'Kosten', SEV],
  note: {},
  missing: (n) => [names(n)],
};

const relationWords: Samples<typeof import('../../src/words/nl/relations.ts').relationWords> = {
  count: number,
};

const plain: Samples<typeof import('../../src/words/nl/plain.ts').plain> = {
  what: () => [document],
};

const recordWords: Samples<typeof import('../../src/words/nl/record.ts').recordWords> = {
  addressNote: (n) => [n > 0],
  askFor: [(n) => [n, n], (n) => [n, 0], (n) => [0, n]],
  visible: [(n) => [n, n], (n) => [0, n]],
  add: number,
  addOne: name,
  addThese: (n) => [Array.from({ length: 3 * n }, () => SEV)],
  collapse: number,
};

const samples: Readonly<Record<string, unknown>> = {
  words: first,
  compareWords,
  keep,
  matrixWords,
  insightWords,
  pictureWords,
  tableWords,
  placeWords,
  tourWords,
  hitWords,
  shareWords,
  plain,
  routeWords,
  announceWords,
  answerWords,
  filterWords,
  leftWords,
  standstillWords,
  actionWords,
  drawingWords,
  relationWords,
  recordWords,
};

/** One text of the words: its path, and the number with which it was made, if any. */
export interface SampleText {
  readonly path: string;
  readonly n?: number;
  readonly text: string;
}

/**
 * All texts of an object of words. A function without arguments for it is an error, because a text that is
 * not made is not checked.
 * @param name the name under which it is exported
 */
export function sampleTexts(name: string, words: unknown, nouns: Nouns): SampleText[] {
  return said(name, words, samples[name], nouns);
}

function said(path: string, word: unknown, sample: unknown, nouns: Nouns): SampleText[] {
  if (typeof word === 'string') return [{ path, text: word }];
  if (typeof word === 'function') {
    if (sample === undefined) throw new Error(`${path} is a function: give it arguments in sample-texts.ts`);
    const draws = [sample].flat() as Draw<unknown[]>[];
    return draws.flatMap((draw, at) =>
      [0, 1, 2].flatMap((n) =>
        textsIn((word as (...args: unknown[]) => unknown)(...draw(n, nouns))).map((text, place) => ({
          path: `${path}(${at}.${place})`,
          n,
          text,
        })),
      ),
    );
  }
  return Object.entries(word as object).flatMap(([key, each]) =>
    said(`${path}.${key}`, each, (sample as Record<string, unknown> | undefined)?.[key], nouns),
  );
}

const textsIn = (result: unknown): string[] =>
  typeof result === 'string' ? [result] : Object.values(result as object).flatMap(textsIn);
