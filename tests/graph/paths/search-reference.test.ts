import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { KnowledgeGraph, nodeId, paths, vocabulary, type Path, type Stop } from '../../../graph/index.ts';
import { randomToolboxes } from '../../support/random-toolbox.ts';
import { realGraph } from '../../support/real-toolbox.ts';
import { ReferencePaths, type Asked } from '../../support/reference-paths.ts';

const stopOf = (graph: KnowledgeGraph, word: string): Stop =>
  graph.has(word) ? { id: nodeId(word) } : { kind: word };

const textOf = ({ start, steps }: Path): string =>
  steps.reduce(
    (text, { edge: { relation, application }, way, to }) =>
      `${text} ${relation}${application === undefined ? '' : `(${application})`}${way === 'forward' ? '>' : '<'} ${to}`,
    start as string,
  );

function found(graph: KnowledgeGraph, { from, to, via = [], avoid = [], max }: Asked): string[] {
  const stops = (words: readonly string[]) => words.map((word) => stopOf(graph, word));
  return paths(graph, {
    from: stopOf(graph, from),
    to: stopOf(graph, to),
    via: stops(via),
    avoid: stops(avoid),
    ...(max !== undefined && { max }),
  })
    .map(textOf)
    .toSorted();
}

describe('paths over the real records equal those of the reference', () => {
  const graph = realGraph();
  const reference = new ReferencePaths(graph.toolbox);
  const ofKinds = (kinds: readonly string[]) => [
    ...kinds,
    ...graph.nodes.filter(({ kind }) => kinds.includes(kind)).map(({ id }) => id as string),
  ];
  const starts = ofKinds(['group', 'doorstroom', 'category', 'case']);
  const ends = ofKinds(['instrument', 'case', 'source']);

  it('for every pair', () => {
    let count = 0;
    for (const from of starts)
      for (const to of ends) {
        const wanted = reference.find({ from, to });
        expect(found(graph, { from, to }), `${from} to ${to}`).toEqual(wanted);
        count += wanted.length;
      }
    expect(count).toBeGreaterThan(1000);
  });

  it('for every pair, with restrictions', () => {
    const any = fc.constantFrom(
      ...graph.nodes.map(({ id }) => id as string),
      ...Object.keys(vocabulary.kinds),
    );
    const restrictions = fc.record({
      via: fc.uniqueArray(any, { maxLength: 2 }),
      avoid: fc.uniqueArray(any, { maxLength: 2 }),
      max: fc.option(fc.integer({ min: 1, max: 6 }), { nil: undefined }),
    });
    const samples = fc.sample(restrictions, { numRuns: starts.length * ends.length, seed: 7 });
    let routesFound = 0;
    for (const [at, from] of starts.entries())
      for (const [offset, to] of ends.entries()) {
        const { via, avoid, max } = samples[at * ends.length + offset] ?? {
          via: [],
          avoid: [],
          max: undefined,
        };
        // A kind asked through and a kind asked for leave something to find.
        const asked = { from, to, via: via.slice(0, offset % 2), avoid, ...(max !== undefined && { max }) };
        const wanted = reference.find(asked);
        expect(found(graph, asked), JSON.stringify(asked)).toEqual(wanted);
        routesFound += wanted.length;
      }
    expect(routesFound).toBeGreaterThan(200);
  });
});

it('paths over random toolboxes equal those of the reference', () => {
  fc.assert(
    fc.property(randomToolboxes, fc.nat(), fc.nat(), fc.nat(), (toolbox, a, b, c) => {
      const graph = new KnowledgeGraph(toolbox, vocabulary);
      const reference = new ReferencePaths(toolbox);
      const words = [...toolbox.records.map(({ id }) => id as string), ...Object.keys(vocabulary.kinds)];
      const pick = (at: number) => words[at % words.length] ?? 'group';
      for (const asked of [
        { from: pick(a), to: pick(b) },
        { from: pick(a), to: pick(b), via: [pick(c)] },
        { from: 'group', to: 'source', avoid: [pick(c)] },
        { from: 'group', to: 'case', max: (c % 5) + 1 },
        { from: 'case', to: 'case' },
      ])
        expect(found(graph, asked)).toEqual(reference.find(asked));
    }),
    { numRuns: 60 },
  );
});
