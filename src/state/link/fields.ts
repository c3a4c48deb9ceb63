import {
  matrixKinds,
  QUESTION_PARTS,
  valuesOf,
  withPart,
  type NodeId,
  type QuestionPart,
} from '../../../graph/index.ts';
import { comparedOf } from '../view/comparing.ts';
import { tourAt } from '../view/tours.ts';
import type { ViewMode } from '../view/view.ts';
import { additionsField, isCrowd } from './additions-field.ts';
import { field, filterKnown, nodesNamed, oneWord, wordsOf, type LinkField } from './link-field.ts';
import { traceField } from './trace-field.ts';
import { readViewport, VIEWPORT_KEY } from './viewport.ts';

/*
 * Everything that a link can hold, in the order in which it is written. To add something, add one field here; one that needs more room has
 * a file of its own beside this one. A field may lean on what the fields before it resolve to.
 */

const PART_KEYS: Readonly<Record<QuestionPart, string>> = {
  group: 'groep',
  type: 'type',
  category: 'categorie',
  theme: 'effect',
  place: 'plaats',
  experience: 'ervaring',
};

const questionFields = QUESTION_PARTS.map((part) =>
  field({
    key: PART_KEYS[part],
    write: ({ question }) => question[part]?.join(','),
    parse: wordsOf,
    resolve(words, resolving) {
      const values = valuesOf(resolving.graph, part).map(({ value }) => value);
      const fitting = filterKnown(words, resolving, (word) => values.includes(word));
      return { question: withPart(resolving.view.question, part, fitting) };
    },
  }),
);

const selectedField = field({
  key: 'kies',
  write: ({ selected }) => selected,
  parse: oneWord,
  resolve(word, resolving) {
    const [selected] = nodesNamed([word], resolving);
    return selected === undefined ? {} : { selected };
  },
});

const readyQuestionField = field({
  key: 'vraag',
  write: ({ posed }) => posed,
  parse: oneWord,
  resolve(word, { graph, unknown }) {
    const posed = graph.questions.find(({ id }) => id === word)?.id;
    if (posed === undefined) unknown.push(word);
    return posed === undefined ? {} : { posed };
  },
});

const todayField = field({
  key: 'nu',
  // On a tour this is always written: a link with nothing but the tour is that of the step itself.
  write: ({ now, tour }) => (now ? tour && 'aan' : 'uit'),
  parse: (text) => text !== 'uit',
  resolve: (now) => ({ now }),
});

const VIEW_MODE_WORDS: Readonly<Record<ViewMode, string>> = {
  map: 'kaart',
  list: 'lijst',
  matrix: 'matrix',
  compare: 'vergelijk',
  insights: 'inzichten',
  kept: 'bewaard',
  help: 'uitleg',
  privacy: 'privacy',
  accessibility: 'toegankelijkheid',
  search: 'zoek',
};

const viewModeField = field({
  key: 'vorm',
  write: ({ mode }) => mode && VIEW_MODE_WORDS[mode],
  parse(text, { unknown }) {
    const mode = (Object.keys(VIEW_MODE_WORDS) as ViewMode[]).find((each) => VIEW_MODE_WORDS[each] === text);
    if (!mode) unknown.push(text);
    return mode;
  },
  resolve: (mode) => ({ mode }),
});

const listField = field({
  key: 'lijst',
  write: ({ list }) => list,
  parse: oneWord,
  resolve(word, resolving) {
    const { kinds } = resolving.graph.vocabulary;
    const [list] = filterKnown([word], resolving, (kind) => kinds[kind]?.list !== undefined);
    return list === undefined ? {} : { list };
  },
});

const queryField = field({
  key: 'zoek',
  write: ({ query }) => query,
  parse: (text) => text.trim() || undefined,
  resolve: (query) => ({ query }),
});

const matrixKindField = field({
  key: 'tegen',
  write: ({ against }) => against,
  parse: oneWord,
  resolve(word, resolving) {
    const kinds = matrixKinds(resolving.graph);
    const [against] = filterKnown([word], resolving, (kind) => kinds.includes(kind));
    return against === undefined ? {} : { against };
  },
});

const comparedField = field({
  key: 'vergelijk',
  write: ({ compare }, encode) => compare?.map(encode).join(','),
  parse: wordsOf,
  resolve(words, resolving) {
    const named = nodesNamed(words, resolving);
    const compare = comparedOf(resolving.graph, named, resolving.view.now);
    resolving.unknown.push(...named.filter((id) => !compare.includes(id)));
    return compare.length === 0 ? {} : { compare };
  },
});

/** `toolbox~3`: the third step of the tour. */
export const TOUR_KEY = 'rondleiding';

const tourField = field({
  key: TOUR_KEY,
  shows: false,
  write: ({ tour }) => tour && `${tour.id}~${tour.step}`,
  parse(text, parsing) {
    const word = oneWord(text, parsing);
    const [, id, step] = /^(.+)~([1-9]\d?)$/.exec(word ?? '') ?? [];
    if (id !== undefined) return { id, step: Number(step) };
    if (word !== undefined) parsing.unknown.push(word);
    return undefined;
  },
  resolve(tour, { graph, unknown }) {
    if (tourAt(graph, tour)) return { tour };
    unknown.push(`${tour.id}~${tour.step}`);
    return {};
  },
});

const hiddenField = field({
  key: 'weg',
  write: ({ hidden }, encode) => hidden.map(encode).join(','),
  parse: wordsOf,
  resolve: (words, resolving) => ({ hidden: nodesNamed(words, resolving) }),
});

/** `3,a,b`: arranged with the first three additions, and without a and b. A crowd of additions is arranged unless `-` says otherwise. */
export const ARRANGED_KEY = 'schik';
const arrangedField = field({
  key: ARRANGED_KEY,
  write: ({ arranged, added }, encode) =>
    arranged ? [arranged.count, ...arranged.without.map(encode)].join(',') : isCrowd(added) ? '-' : undefined,
  parse(text, { unknown }) {
    const [count, ...without] = wordsOf(text);
    if (count === undefined || count === '-') return undefined;
    if (/^\d{1,3}$/.test(count)) return { count: Number(count), without };
    unknown.push(count);
    return undefined;
  },
  resolve({ count, without }, resolving) {
    const { added } = resolving.view;
    return { arranged: { count: Math.min(count, added.length), without: nodesNamed(without, resolving) } };
  },
});

/** `a~10~-20`: the top left corner of a. */
const pinsField = field({
  key: 'vast',
  write: ({ pins }, encode) => pins.map(({ id, x, y }) => `${encode(id)}~${x}~${y}`).join(','),
  parse: (text, { unknown }) =>
    wordsOf(text).flatMap((word) => {
      const [, name = '', x, y] = /^([^~]*)~(-?\d{1,5})~(-?\d{1,5})$/.exec(word) ?? [];
      // Adding zero leaves no -0, which would be written as another link than it was read from.
      if (x !== undefined) return { name, x: Number(x) + 0, y: Number(y) + 0 };
      unknown.push(word);
      return [];
    }),
  resolve: (pins, resolving) => ({
    pins: pins.flatMap(({ name, x, y }) => nodesNamed([name], resolving).map((id: NodeId) => ({ id, x, y }))),
  }),
});

const VERSION = '1';

/** Written by `encodeView` at the end of a link that holds anything. */
const versionField = field({
  key: 'v',
  shows: false,
  parse(text, { unknown }) {
    if (text !== VERSION) unknown.push(`v=${text}`);
    return undefined;
  },
});
export const VERSION_ENTRY = ['v', VERSION] as const;

/** Where the drawing was put: no part of a view, so `readViewport` reads it; here only whether it can. */
const viewportField = field({
  key: VIEWPORT_KEY,
  shows: false,
  parse(_, { fragment, unknown }) {
    if (!readViewport(fragment)) unknown.push(VIEWPORT_KEY);
    return undefined;
  },
});

export const LINK_FIELDS: readonly LinkField[] = [
  ...questionFields,
  selectedField,
  traceField,
  readyQuestionField,
  todayField,
  viewModeField,
  listField,
  queryField,
  matrixKindField,
  comparedField,
  tourField,
  additionsField,
  hiddenField,
  arrangedField,
  pinsField,
  versionField,
  viewportField,
];
