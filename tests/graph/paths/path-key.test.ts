import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  findPaths,
  KnowledgeGraph,
  nodesOf,
  parsePathKey,
  pathKey,
  paths,
  pathsThrough,
  replayPath,
  vocabulary,
  type Path,
} from '../../../graph/index.ts';
import { randomToolboxes } from '../../support/random-toolbox.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const kinds = Object.keys(vocabulary.kinds);

/** Every path of a graph by its key, found by enumeration. */
function everyPath(graph: KnowledgeGraph): Map<string, Path> {
  const found = kinds.flatMap((from) =>
    kinds.flatMap((to) => findPaths(graph, { from: { kind: from }, to: { kind: to } })),
  );
  return new Map(found.map((path) => [pathKey(path), path]));
}
const replay = (graph: KnowledgeGraph, key: string) => replayPath(graph, parsePathKey(key));

/** Keys that are nearly those of a path: cut short, reversed, reordered, joined to another, or with an edge replaced. */
function nearMisses(graph: KnowledgeGraph, key: string, other: string, edge: string): string[] {
  const [start = '', ...edges] = key.split(' ');
  const [otherStart = '', ...otherEdges] = other.split(' ');
  const path = replay(graph, key);
  const end = path?.steps.at(-1)?.to ?? '';
  const spelt = (from: string, ids: readonly string[]) => [from, ...ids].join(' ');
  return [
    spelt(start, edges.slice(0, -1)),
    spelt(start, edges.slice(1)),
    spelt(path?.steps[0]?.to ?? '', edges.slice(1)),
    spelt(end, edges.toReversed()),
    spelt(start, edges.toReversed()),
    spelt(otherStart, edges),
    spelt(start, otherEdges),
    spelt(start, [...edges, ...otherEdges]),
    spelt(start, [...edges, edge]),
    ...edges.map((_, at) => spelt(start, edges.with(at, edge))),
    ...edges.map((_, at) => spelt(start, edges.toSpliced(at, 0, edge))),
    spelt(start, [...edges, edges.at(-1) ?? '']),
    ` ${key}`,
    `${key} `,
    key.replace(' ', '  '),
    key.toUpperCase(),
  ];
}

function expectSame(graph: KnowledgeGraph, known: ReadonlyMap<string, Path>, keys: readonly string[]) {
  const replayed = keys.map((key) => [key, replay(graph, key)]);
  expect(replayed).toEqual(keys.map((key) => [key, known.get(key)]));
}

describe('a path key', () => {
  it('is parsed without a graph and written again', () => {
    expect(parsePathKey('a r:a:b s:b:c:x.1')).toEqual({ start: 'a', edges: ['r:a:b', 's:b:c:x.1'] });
    expect(parsePathKey('')).toEqual({ start: '', edges: [] });
  });

  it('replays exactly the paths of the real records', () => {
    const graph = realGraph();
    const known = everyPath(graph);
    expect(known.size).toBeGreaterThan(1000);
    const keys = [...known.keys()];
    expectSame(graph, known, keys);
    const any = fc.constantFrom(...keys);
    const edges = fc.constantFrom(...graph.edges.map(({ id }) => id));
    fc.assert(
      fc.property(any, any, edges, (key, other, edge) => {
        expectSame(graph, known, nearMisses(graph, key, other, edge));
      }),
      { numRuns: 200 },
    );
  });

  it('replays exactly the paths of any toolbox', () => {
    fc.assert(
      fc.property(randomToolboxes, fc.nat(), fc.nat(), (toolbox, one, two) => {
        const graph = new KnowledgeGraph(toolbox, vocabulary);
        const known = everyPath(graph);
        const keys = [...known.keys()];
        expectSame(graph, known, keys);
        const edge = graph.edges[two % graph.edges.length]?.id ?? '';
        for (const [at, key] of keys.entries()) {
          if (at % 20 !== one % 20) continue;
          expectSame(graph, known, nearMisses(graph, key, keys[(at + two) % keys.length] ?? '', edge));
        }
      }),
      { numRuns: 20 },
    );
  });

  it('of edges that join but cannot be read in order has no path', () => {
    const graph = realGraph();
    const known = everyPath(graph);
    // Every walk of two edges over distinct nodes, whether the grammar reads it or not.
    const keys = graph.nodes.flatMap(({ id }) =>
      [...graph.out(id), ...graph.in(id)].flatMap((first) => {
        const via = first.source === id ? first.target : first.source;
        return [...graph.out(via), ...graph.in(via)].map((second) => [id, first.id, second.id].join(' '));
      }),
    );
    expect(keys.filter((key) => known.has(key)).length).toBeGreaterThan(100);
    expect(keys.filter((key) => !known.has(key)).length).toBeGreaterThan(100);
    expectSame(graph, known, keys);
  });
});

describe('the paths through some nodes', () => {
  it('equal those of the enumeration, in the same rank, in either layer', () => {
    const graph = realGraph();
    const all = [...everyPath(graph).values()];
    fc.assert(
      fc.property(fc.constantFrom(...all), fc.constantFrom(undefined, 'toolbox' as const), (path, layer) => {
        const nodes = nodesOf(path);
        const ends = { from: { id: path.start }, to: { id: nodes.at(-1) ?? path.start } };
        const found = paths(graph, { ...ends, ...(layer && { layer }) });
        expect(pathsThrough(graph, nodes, layer)).toEqual(
          found.filter((each) => nodesOf(each).join() === nodes.join()),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('are none for fewer than two nodes, or with a repeated node', () => {
    const graph = realGraph();
    const [path] = paths(graph, { from: { kind: 'group' }, to: { kind: 'source' } });
    const [first, second] = path ? nodesOf(path) : [];
    if (first === undefined || second === undefined) throw new Error('no path');
    expect(pathsThrough(graph, [])).toEqual([]);
    expect(pathsThrough(graph, [first])).toEqual([]);
    expect(pathsThrough(graph, [first, second, first])).toEqual([]);
    expect(pathsThrough(graph, [first, second]).length).toBeGreaterThan(0);
  });
});
