import {
  findPaths,
  pathKey,
  matrixKinds,
  QUESTION_PARTS,
  stopOf,
  valuesOf,
  withPart,
  type KnowledgeGraph,
  type NodeId,
  type Question,
} from '../../../graph/index.ts';
import { tidy } from '../view/changes.ts';
import { comparedOf } from '../view/comparing.ts';
import { findRecord } from './short-codes.ts';
import { VIEW_MODE_WORDS, PARTS, TOUR, VERSION } from './link.ts';
import { tourAt, viewOfStep } from '../view/tours.ts';
import {
  VIEW_MODES,
  PAGES,
  START_VIEW,
  type Addition,
  type Pin,
  type Trace,
  type View,
} from '../view/view.ts';
import { LOOK, readLook } from './viewport.ts';
import { joinPathKeys } from '../view/visible.ts';

/** What a link may hold. */
const KEYS: readonly string[] = [
  ...Object.values(PARTS),
  ...[
    'kies',
    'van',
    'naar',
    'via',
    'niet',
    'stappen',
    'route',
    'vraag',
    'nu',
    'vergelijk',
    'vorm',
    'tegen',
    'erbij',
    'weg',
    'schik',
    'vast',
    TOUR,
    'v',
    LOOK,
  ],
];

export interface Decoded {
  readonly view: View;
  /** The words of the fragment that this toolbox does not know. */
  readonly unknown: readonly string[];
}

/** The fragment of an address as a view. What it names and this toolbox does not know is left out and told, never an error. */
export function decodeView(fragment: string, graph: KnowledgeGraph): Decoded {
  const unknown: string[] = [];
  const fields = new URLSearchParams(fragment.replace(/^#/, '').replace(/\+/g, '%2B'));
  const words = (key: string): string[] => [...new Set((fields.get(key) ?? '').split(',').filter(Boolean))];
  const known = (word: string): NodeId[] => {
    const node = findRecord(graph, word);
    if (!node) unknown.push(word);
    return node ? [node.id] : [];
  };
  /** The one word of a field that can have but one. */
  const only = (key: string): string | undefined => {
    const [first, ...others] = words(key);
    unknown.push(...others);
    return first;
  };
  if (fields.has(LOOK) && !readLook(fragment)) unknown.push(LOOK);
  unknown.push(...[...new Set(fields.keys())].filter((key) => !KEYS.includes(key)));
  let question: Question = {};
  for (const part of QUESTION_PARTS) {
    const values = valuesOf(graph, part).map(({ value }) => value);
    const [fitting, others] = [
      words(PARTS[part]).filter((word) => values.includes(word)),
      words(PARTS[part]).filter((word) => !values.includes(word)),
    ];
    unknown.push(...others);
    question = withPart(question, part, fitting);
  }
  const [selected] = [only('kies') ?? []].flat().flatMap(known);
  const added = decodeAdditions(words('erbij'), known);
  const [count, ...without] = words('schik');
  const arranged =
    count !== undefined && /^\d{1,3}$/.test(count)
      ? { count: Math.min(Number(count), added.length), without: without.flatMap(known) }
      : undefined;
  if (count !== undefined && !arranged) unknown.push(count);
  const asForm = fields.get('vorm');
  const mode = [...VIEW_MODES, ...PAGES].find((each) => VIEW_MODE_WORDS[each] === asForm);
  if (asForm !== null && !mode) unknown.push(asForm);
  const against = only('tegen');
  const isAgainst = against !== undefined && matrixKinds(graph).includes(against);
  if (against !== undefined && !isAgainst) unknown.push(against);
  const version = fields.get('v');
  if (version !== null && version !== VERSION) unknown.push(`v=${version}`);
  const asked = only('vraag');
  const posed = graph.questions.find(({ id }) => id === asked);
  if (asked !== undefined && !posed) unknown.push(asked);
  const now = fields.get('nu') !== 'uit';
  const side = words('vergelijk').flatMap(known);
  const compare = comparedOf(graph, side, now);
  unknown.push(...side.filter((id) => !compare.includes(id)));
  const touring = only(TOUR);
  const [, id = '', step] = /^(.+)~([1-9]\d?)$/.exec(touring ?? '') ?? [];
  const tour = { id, step: Number(step) };
  const at = tourAt(graph, tour);
  if (touring !== undefined && !at) unknown.push(touring);
  const others = KEYS.filter((key) => ![TOUR, LOOK, 'v'].includes(key));
  const alone = !others.some((key) => fields.has(key));
  if (at && alone) return { view: viewOfStep(graph, at.tour, at.step), unknown };
  const trace = decodeTrace(fields, words, graph, unknown);
  const view: View = {
    ...START_VIEW,
    question,
    now,
    ...(selected !== undefined && { selected }),
    added,
    hidden: words('weg').flatMap(known),
    pins: words('vast').flatMap((word) => decodePin(word, known, unknown)),
    ...(arranged && { arranged }),
    ...(trace && { trace }),
    ...(posed && { posed: posed.id }),
    ...(compare.length > 0 && { compare }),
    ...(mode && { mode }),
    ...(isAgainst && { against }),
    ...(at && { tour }),
  };
  return { view, unknown };
}

function decodeAdditions(words: readonly string[], known: (word: string) => NodeId[]): Addition[] {
  const found = words.flatMap((word): Addition[] => {
    const [first = '', ...rest] = word.split('~');
    if (first.startsWith('-')) return known(first.slice(1)).map((id) => ({ id, gone: true }));
    if (rest.length === 0) return known(first).map((id) => ({ id }));
    const [by] = known(first);
    return rest.flatMap(known).map((id) => ({ id, ...(by !== undefined && { by }) }));
  });
  return found.filter(({ id }, at) => found.findIndex((other) => other.id === id) === at);
}

function decodePin(word: string, known: (word: string) => NodeId[], unknown: string[]): Pin[] {
  const [id = '', x = '', y = '', ...more] = word.split('~');
  const whole = /^-?\d{1,5}$/;
  if (more.length === 0 && whole.test(x) && whole.test(y))
    return known(id).map((each) => ({ id: each, x: Number(x), y: Number(y) }));
  unknown.push(word);
  return [];
}

function decodeTrace(
  fields: URLSearchParams,
  words: (key: string) => string[],
  graph: KnowledgeGraph,
  unknown: string[],
): Trace | undefined {
  const stops = (key: string) =>
    words(key).filter((word) => {
      const stop = stopOf(graph, word);
      if (!stop) unknown.push(word);
      return stop;
    });
  const [from, [to, ...others], via, avoid] = [stops('van'), stops('naar'), stops('via'), stops('niet')];
  unknown.push(...others);
  if (from.length === 0 || (to === undefined && from.length < 2)) {
    // Routes need two ends.
    unknown.push(...from, ...(to === undefined ? [] : [to]));
    return undefined;
  }
  const steps = fields.get('stappen');
  const max = steps !== null && /^[1-9]$/.test(steps) ? Number(steps) : undefined;
  if (steps !== null && max === undefined) unknown.push(steps);
  const trace = tidy({
    from,
    ...(to !== undefined && { to }),
    via,
    avoid,
    ...(max !== undefined && { max }),
  });
  const keys = fields
    .get('route')
    ?.split('~')
    .map((key) => key.split(',').join(' '));
  if (!keys) return trace;
  // Only routes that the toolbox has may be lit, whatever a link says.
  if (keys.every((key) => from.some((word) => isRoute(graph, word, trace, key))))
    return { ...trace, chosen: joinPathKeys(keys) };
  unknown.push('route');
  return trace;
}

function isRoute(graph: KnowledgeGraph, word: string, trace: Trace, chosen: string): boolean {
  const from = stopOf(graph, word);
  const ends = trace.to === undefined ? Object.keys(graph.vocabulary.kinds) : [trace.to];
  return ends.some((end) => {
    const to = stopOf(graph, end);
    return from && to && findPaths(graph, { from, to }).some((path) => pathKey(path) === chosen);
  });
}
