import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { keyOf, nodeId, routes } from '../../../graph/index.ts';
import { decodeView, encodeView } from '../../../src/state/link.ts';
import { START_VIEW, type View } from '../../../src/state/view.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const idsOf = (kind: string) => graph.ofKind(kind).map(({ id }) => id);
const anyId = fc.constantFrom(...graph.nodes.map(({ id }) => id));
const maybe = <Key extends string, T>(key: Key, value: fc.Arbitrary<T>) =>
  fc.option(value, { nil: undefined }).map((found) => (found === undefined ? {} : { [key]: found }));
const joined = <T extends object>(...parts: fc.Arbitrary<object>[]) =>
  fc.tuple(...parts).map((found) => Object.assign({}, ...found) as T);

const traces = fc.tuple(anyId, fc.constantFrom('case', 'source'), fc.boolean()).map(([from, to, choose]) => {
  const [first] = choose ? routes(graph, { from: { id: from }, to: { kind: to } }) : [];
  return { from, to, ...(first && { chosen: keyOf(first) }) };
});
const views: fc.Arbitrary<View> = joined<View>(
  fc.constant(START_VIEW),
  joined(
    maybe('group', fc.constantFrom(...idsOf('group'))),
    maybe('type', fc.constantFrom(...idsOf('doorstroom'))),
    maybe('category', fc.constantFrom(...idsOf('category'))),
    maybe(
      'experience',
      fc.uniqueArray(fc.constantFrom(...Object.keys(graph.vocabulary.statuses)), { minLength: 1 }),
    ),
  ).map((question) => ({ question })),
  fc.boolean().map((now) => ({ now })),
  maybe('selected', anyId),
  fc.uniqueArray(anyId, { maxLength: 12 }).map((added) => ({ added })),
  fc.uniqueArray(anyId, { maxLength: 12 }).map((hidden) => ({ hidden })),
  maybe('trace', traces),
  maybe('form', fc.constantFrom('map', 'list')),
);

describe('a link', () => {
  it('opens exactly the view that it was made of', () => {
    fc.assert(
      fc.property(views, (view) => {
        expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
      }),
      { numRuns: 300 },
    );
  });

  it('is empty for the start and readable for a question', () => {
    const question = { group: nodeId('senioren'), type: nodeId('huur-naar-huur') };
    expect(encodeView(START_VIEW)).toBe('');
    expect(encodeView({ ...START_VIEW, question, selected: nodeId('huurgewenning') })).toBe(
      'groep=senioren&type=huur-naar-huur&kies=huurgewenning',
    );
  });

  it('tells what it does not know and opens the rest', () => {
    const { view, unknown } = decodeView(
      '#groep=senioren&kies=bestaat-niet&ervaring=praktijk,bewezen',
      graph,
    );
    expect(view).toEqual({ ...START_VIEW, question: { group: 'senioren', experience: ['praktijk'] } });
    expect(unknown.toSorted()).toEqual(['bestaat-niet', 'bewezen']);
  });

  it('takes a record of another kind for unknown', () => {
    expect(decodeView('groep=huurgewenning', graph)).toEqual({
      view: START_VIEW,
      unknown: ['huurgewenning'],
    });
  });

  it('survives any text, and never lets it into the view', () => {
    const keys = [
      'groep',
      'type',
      'categorie',
      'ervaring',
      'kies',
      'erbij',
      'weg',
      'van',
      'naar',
      'route',
      'vorm',
    ];
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc
        .array(
          fc.tuple(
            fc.constantFrom(...keys),
            fc.oneof(
              fc.string(),
              fc.constantFrom('__proto__', 'constructor', '<img src=x onerror=alert(1)>', '%', '%E0%A4%A'),
            ),
          ),
        )
        .map((fields) => fields.map(([key, value]) => `${key}=${value}`).join('&')),
    );
    fc.assert(
      fc.property(hostile, (fragment) => {
        const { view } = decodeView(fragment, graph);
        expect(decodeView(encodeView(view), graph)).toEqual({ view, unknown: [] });
      }),
      { numRuns: 500 },
    );
  });
});
