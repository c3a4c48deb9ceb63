import fc from 'fast-check';
import {
  pathKey,
  matrixKinds,
  connectingNodes,
  listedKinds,
  QUESTION_PARTS,
  paths,
  stopOf,
  valuesOf,
} from '../../graph/index.ts';
import { tidy } from '../../src/state/view/changes.ts';
import { comparedOf, comparing } from '../../src/state/view/comparing.ts';
import { joinPathKeys } from '../../src/state/view/path-keys.ts';
import { VIEW_MODES, START_VIEW, type Addition, type Trace, type View } from '../../src/state/view/view.ts';
import { realGraph } from './real-toolbox.ts';

/** Any view that a link can hold. */
export const graph = realGraph();
const anyId = fc.constantFrom(...graph.nodes.map(({ id }) => id));
const anyStop = fc.oneof(anyId, fc.constantFrom(...Object.keys(graph.vocabulary.kinds)));
const maybe = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
const joined = <T extends object>(...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found) as T);

const traces = joined<Trace>(
  fc.uniqueArray(anyStop, { minLength: 1, maxLength: 3 }).map((from) => ({ from })),
  fc.constantFrom('case', 'source', 'sev').map((to) => ({ to })),
  fc.uniqueArray(anyStop, { maxLength: 2 }).map((via) => ({ via })),
  fc.uniqueArray(anyStop, { maxLength: 2 }).map((avoid) => ({ avoid })),
  maybe('max', fc.integer({ min: 1, max: 9 })),
  fc.constantFrom('none', 'alone', 'within').map((choose) => ({ choose })),
).map(({ choose, ...asked }: Trace & { choose?: string }) => {
  const trace = tidy(asked);
  const stops = [...trace.from, ...(trace.to === undefined ? [] : [trace.to])].flatMap(
    (word) => stopOf(graph, word) ?? [],
  );
  const [from, to] = stops;
  if (choose === 'none' || !from || !to) return trace;
  const [first] =
    trace.from.length > 1
      ? connectingNodes(graph, stops)
      : [{ paths: paths(graph, { from, to }).slice(0, 1) }];
  if (!first || first.paths.length === 0) return trace;
  const chosen = joinPathKeys(first.paths.map(pathKey));
  return tidy({ ...trace, chosen, ...(choose === 'within' && { within: true }) });
});
const additions = fc.uniqueArray(
  fc.oneof(
    joined<Addition>(
      anyId.map((id) => ({ id })),
      maybe('by', anyId),
    ),
    anyId.map((id): Addition => ({ id, gone: true })),
  ),
  { maxLength: 12, selector: ({ id }) => id },
);
const compared = fc.constantFrom(...Object.keys(graph.vocabulary.kinds)).chain((kind) =>
  fc.uniqueArray(fc.constantFrom(...graph.ofKind(kind).map(({ id }) => id)), {
    minLength: 1,
    maxLength: 4,
  }),
);
export const views: fc.Arbitrary<View> = joined<View>(
  fc.constant(START_VIEW),
  joined(
    ...QUESTION_PARTS.map((part) =>
      maybe(
        part,
        fc.uniqueArray(fc.constantFrom(...valuesOf(graph, part).map(({ value }) => value)), {
          minLength: 1,
          maxLength: 3,
        }),
      ),
    ),
  ).map((question) => ({ question })),
  fc.boolean().map((now) => ({ now })),
  maybe('selected', anyId),
  additions.map((added) => ({ added })),
  fc.uniqueArray(anyId, { maxLength: 12 }).map((hidden) => ({ hidden })),
  fc
    .uniqueArray(
      fc.record({
        id: anyId,
        x: fc.integer({ min: -999, max: 9999 }),
        y: fc.integer({ min: -999, max: 9999 }),
      }),
      {
        maxLength: 5,
        selector: ({ id }) => id,
      },
    )
    .map((pins) => ({ pins })),
  maybe('trace', traces),
  maybe('posed', fc.constantFrom(...graph.questions.map(({ id }) => id))),
  maybe('compare', compared),
  maybe('mode', fc.constantFrom(...VIEW_MODES, 'search')),
  maybe('list', fc.constantFrom(...listedKinds(graph))),
  maybe(
    'query',
    fc
      .string({ unit: 'grapheme' })
      .map((text) => text.trim())
      .filter(Boolean),
  ),
  maybe('against', fc.constantFrom(...matrixKinds(graph))),
  maybe(
    'tour',
    fc.constantFrom(
      ...graph.toolbox.tours.flatMap(({ id, steps }) => steps.map((_, step) => ({ id, step: step + 1 }))),
    ),
  ),
).map((view) => comparing(view, comparedOf(graph, view.compare ?? [], view.now)));
