import { describe, expect, it } from 'vitest';
import {
  connectingNodes,
  nearest,
  neighbourhood,
  nodeId,
  nodesOf,
  QUESTION_PARTS,
  paths,
  valuesOf,
  type Question,
  type Stop,
} from '../../../graph/index.ts';
import { sentenceOf } from '../../support/sentence.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const stop = (id: string) => ({ id: nodeId(id) });

describe('a request without paths', () => {
  it('names each restriction that prevents a path, with the number of paths without it', () => {
    const short = { from: stop('senioren'), to: stop('verlengen-verhuisketen'), max: 1 };
    expect(paths(graph, short)).toEqual([]);
    const [restriction] = nearest(graph, short).inTheWay;
    expect(restriction?.restriction).toEqual({ on: 'max', max: 1 });
    expect(restriction?.paths).toBe(
      paths(graph, { from: stop('senioren'), to: stop('verlengen-verhuisketen') }).length,
    );
  });

  it('names no other restriction', () => {
    const from = stop('senioren');
    const to = { kind: 'case' };
    const via = [stop('koopgarant'), stop('huurgewenning')];
    const { inTheWay } = nearest(graph, { from, to, via, avoid: [stop('ymere')] });
    expect(inTheWay.map(({ restriction }) => restriction)).toEqual([{ on: 'via', stop: stop('koopgarant') }]);
  });

  it('names what can be reached, of the nearest kind', () => {
    const request = { from: stop('senioren'), to: stop('inkomenshuur') };
    expect(paths(graph, request)).toEqual([]);
    const { reachable } = nearest(graph, request);
    expect(reachable.length).toBeGreaterThan(0);
    expect(new Set(reachable.map(({ kind }) => kind))).toEqual(new Set(['instrument']));
    for (const { id } of reachable)
      expect(paths(graph, { from: stop('senioren'), to: { id } }).length).toBeGreaterThan(0);
  });
});

describe('connecting nodes', () => {
  it('have a path from each start that passes no other connecting node', () => {
    const starts = [stop('casus-vlaardingen'), stop('casus-westvoorne')];
    const found = connectingNodes(graph, starts);
    expect(found.length).toBeGreaterThan(0);
    const met = new Set(found.map(({ at }) => at));
    for (const { at, paths: own } of found) {
      expect(own.map(({ start }) => start)).toEqual(['casus-vlaardingen', 'casus-westvoorne']);
      for (const path of own) {
        const nodes = nodesOf(path);
        expect(nodes.at(-1)).toBe(at);
        expect(nodes.slice(1, -1).some((id) => met.has(id))).toBe(false);
      }
    }
  });

  it('include a relation between the starts', () => {
    const found = connectingNodes(graph, [stop('sev'), stop('platform31')]);
    expect(found.map(({ paths }) => paths.map((path) => sentenceOf(graph, path)))).toEqual([
      ['Stand nu: de SEV is opgevolgd door Platform31.'],
    ]);
  });

  it('include every node that both starts reach without passing another', () => {
    const ids = [
      'gezinnen',
      'senioren',
      'voorrang',
      'casus-vlaardingen',
      'casus-westvoorne',
      'sev',
      'ymere',
      'vestia',
    ];
    const endsFrom = (from: Stop, met: readonly string[]) =>
      new Set(
        Object.keys(graph.vocabulary.kinds)
          .flatMap((kind) => paths(graph, { from, to: { kind } }))
          .map(nodesOf)
          .filter((nodes) => !nodes.slice(1, -1).some((id) => met.includes(id)))
          .map((nodes) => nodes.at(-1)),
      );
    for (const a of ids)
      for (const b of ids.filter((other) => other > a)) {
        const starts = [stop(a), stop(b)];
        const both = (met: readonly string[]) => {
          const [one, other] = starts.map((start) => endsFrom(start, met));
          return [...(one ?? [])].filter((id) => id && other?.has(id) && id !== a && id !== b) as string[];
        };
        const wanted = both([...both([]), a, b]);
        const shared = connectingNodes(graph, starts).filter(({ paths: own }) => own.length === 2);
        expect(shared.map(({ at }) => at as string).toSorted(), `${a} and ${b}`).toEqual(wanted.toSorted());
      }
  });
});

describe('a neighbourhood', () => {
  it('has every relation once, in its own direction', () => {
    for (const { id } of graph.nodes) {
      const edges = neighbourhood(graph, id).flatMap((each) =>
        each.edges.map((edge) => `${each.way} ${edge.id}`),
      );
      const own = [
        ...graph.out(id).map((edge) => `forward ${edge.id}`),
        ...graph.in(id).map((edge) => `back ${edge.id}`),
      ];
      expect(edges.toSorted()).toEqual(own.toSorted());
    }
  });
});

describe('the ready questions', () => {
  it('ask only for what the toolbox has', () => {
    expect(graph.questions.length).toBeGreaterThanOrEqual(12);
    expect(new Set(graph.questions.map(({ id }) => id)).size).toBe(graph.questions.length);
    const known = (word: string) => graph.has(word) || Object.hasOwn(graph.vocabulary.kinds, word);
    const fits = (question: Question) =>
      QUESTION_PARTS.every((part) => {
        const values = valuesOf(graph, part).map(({ value }) => value);
        return (question[part] ?? []).every((value) => values.includes(value));
      });
    for (const ready of graph.questions) {
      if (ready.asks === 'answer') expect(fits(ready.question)).toBe(true);
      if (ready.asks === 'routes') {
        expect([ready.from, ready.to, ...(ready.avoid ?? [])].every(known)).toBe(true);
        if (ready.beside !== undefined) expect(graph.vocabulary.relations).toHaveProperty(ready.beside);
      }
      if (ready.asks === 'joins') expect(ready.from.every(known)).toBe(true);
      if (ready.asks === 'lacking')
        for (const near of ready.near)
          expect('record' in near ? graph.find(near.record)?.name === near.text : fits(near.question)).toBe(
            true,
          );
    }
  });
});
