import {
  isAt,
  nodesOf,
  parsePathKey,
  pathKey,
  replayPath,
  stopOf,
  type KnowledgeGraph,
  type NodeId,
  type ParsedPathKey,
} from '../../../graph/index.ts';
import { tidy } from '../view/changes.ts';
import { joinPathKeys, splitPathKeys } from '../view/path-keys.ts';
import type { Trace } from '../view/view.ts';
import { fieldOfKeys, filterKnown, wordsOf, type Resolving } from './link-field.ts';

const WITHIN = 'aan';

/** The paths that are asked for, and the key of those that are shown: `van=a&naar=b&route=a,edge,edge`, and `geheel=aan` within the drawing. */
export const traceField = fieldOfKeys({
  keys: ['van', 'naar', 'via', 'niet', 'stappen', 'route', 'geheel'],
  write: ({ trace }) => ({
    van: trace?.from.join(','),
    naar: trace?.to,
    via: trace?.via.join(','),
    niet: trace?.avoid.join(','),
    stappen: trace?.max?.toString(),
    route: trace?.chosen && splitPathKeys(trace.chosen).map(writeKey).join('~'),
    geheel: trace?.within && WITHIN,
  }),
  parse: ({ van, naar, via, niet, stappen, route, geheel }) => ({
    from: wordsOf(van),
    to: wordsOf(naar),
    via: wordsOf(via),
    avoid: wordsOf(niet),
    steps: stappen,
    chosen: route?.split('~').map(parseKey),
    within: geheel,
  }),
  resolve(raw, resolving) {
    const { graph, unknown } = resolving;
    const stops = (words: readonly string[]) =>
      filterKnown(words, resolving, (word) => stopOf(graph, word) !== undefined);
    const [from, [to, ...others], via, avoid] = [
      stops(raw.from),
      stops(raw.to),
      stops(raw.via),
      stops(raw.avoid),
    ];
    unknown.push(...others);
    if (from.length === 0 || (to === undefined && from.length < 2)) {
      // A path needs two ends.
      unknown.push(...from, ...(to === undefined ? [] : [to]));
      return {};
    }
    const within = raw.chosen !== undefined && raw.within === WITHIN;
    if (raw.within !== undefined && !within) unknown.push(raw.within);
    const max = maxSteps(raw.steps, resolving);
    const trace = tidy({
      from,
      ...(to !== undefined && { to }),
      via,
      avoid,
      ...(max !== undefined && { max }),
    });
    if (!raw.chosen) return { trace };
    const chosen = chosenKey(graph, trace, from, raw.chosen);
    if (chosen === undefined) unknown.push('route');
    return { trace: tidy({ ...trace, ...(chosen !== undefined && { chosen }), ...(within && { within }) }) };
  },
});

const writeKey = (key: string): string => key.split(' ').join(',');
const parseKey = (text: string): ParsedPathKey => parsePathKey(text.split(',').join(' '));

function maxSteps(text: string | undefined, { unknown }: Resolving): number | undefined {
  if (text === undefined) return undefined;
  if (/^[1-9]$/.test(text)) return Number(text);
  unknown.push(text);
  return undefined;
}

/**
 * The key of the paths that are shown, where the graph has all of them between the ends that are asked for. Whatever a link says, nothing else
 * is highlighted. How long a path may be, and what it passes or avoids, is not checked.
 */
function chosenKey(
  graph: KnowledgeGraph,
  { to }: Trace,
  from: readonly string[],
  keys: readonly ParsedPathKey[],
): string | undefined {
  const paths = keys.flatMap((key) => replayPath(graph, key) ?? []);
  const stands = (id: NodeId, word: string) => {
    const stop = stopOf(graph, word);
    return stop !== undefined && isAt(graph.node(id), stop);
  };
  const fits = paths.every((path) => {
    const last = nodesOf(path).at(-1) ?? path.start;
    return from.some((word) => stands(path.start, word)) && (to === undefined || stands(last, to));
  });
  return fits && paths.length === keys.length ? joinPathKeys(paths.map(pathKey)) : undefined;
}
