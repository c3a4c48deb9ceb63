import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answer,
  connectingNodes,
  costs,
  countResults,
  facet,
  insights,
  matrix,
  matrixKinds,
  pathKey,
  paths,
  QUESTION_PARTS,
  valuesOf,
  type Fact,
  type KnowledgeGraph,
  type Question,
} from '../../../graph/index.ts';
import { kindPairs } from '../../support/all-paths.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const dutch = realGraph('nl');
const english = realGraph('en');

describe('both languages ask and answer the same:', () => {
  /** Without the reason and the content of a source, which are texts and translated. */
  const comparable = (value: unknown): unknown => {
    if (value instanceof Map) return comparable([...value]);
    if (Array.isArray(value)) return value.map(comparable);
    if (typeof value !== 'object' || value === null) return value;
    const fields = Object.entries(value).filter(([name]) => name !== 'reason' && name !== 'checked');
    return Object.fromEntries(fields.map(([name, each]) => [name, comparable(each)]));
  };
  const both = (ask: (graph: KnowledgeGraph) => unknown) =>
    expect(comparable(ask(english))).toEqual(comparable(ask(dutch)));

  it('records, relations and the values of a question, in the same order', () => {
    both((graph) => graph.nodes.map(({ id, kind }) => `${kind} ${id}`));
    both((graph) => graph.edges.map(({ id }) => id));
    for (const part of QUESTION_PARTS) both((graph) => valuesOf(graph, part).map(({ value }) => value));
  });

  it('every path between any two kinds, in the same order', () => {
    for (const pair of kindPairs(dutch)) both((graph) => paths(graph, pair).map(pathKey));
  });

  it('every ready question', () => {
    both((graph) => graph.questions.map(({ id }) => id));
    both((graph) => graph.questions.map((ready) => countResults(graph, ready)));
    const lacking = (graph: KnowledgeGraph) =>
      graph.questions.flatMap((ready) => (ready.asks === 'lacking' ? ready.near : []));
    for (const near of lacking(english))
      if ('record' in near) expect(near.text).toBe(english.find(near.record)?.name);
    for (const [at, { text }] of english.questions.entries())
      expect(text).not.toBe(dutch.questions[at]?.text);
  });

  it('everything about costs', () => {
    const places = (graph: KnowledgeGraph) =>
      Object.values(costs(graph)).map((facts: readonly Fact[]) =>
        facts.map(({ subject, from }) => [subject, 'url' in from ? from.url : from.part]),
      );
    expect(places(dutch).flat().length).toBeGreaterThan(5);
    both(places);
  });

  it('every insight', () => {
    for (const now of [true, false])
      both((graph) =>
        insights(graph, now).map(({ id, among, findings }) => [
          id,
          among,
          findings.map(({ subject, facts }) => [
            subject,
            facts.map(({ subject, predicate, from }) => [subject, predicate, from]),
          ]),
        ]),
      );
  });

  it('any question, with its answer, its filters and its matrices', () => {
    const some = (part: (typeof QUESTION_PARTS)[number]) =>
      fc.subarray(
        valuesOf(dutch, part).map(({ value }) => value),
        { maxLength: 2 },
      );
    const question = fc.record(Object.fromEntries(QUESTION_PARTS.map((part) => [part, some(part)])));
    fc.assert(
      fc.property(question, fc.constantFrom(...QUESTION_PARTS), (asked, part) => {
        const values = asked as Question;
        both((graph) =>
          answer(graph, values).map(({ instrument, fit, groups, types, examples }) => [
            instrument.id,
            fit,
            groups,
            types,
            examples,
          ]),
        );
        both((graph) => facet(graph, values, part).map(({ label: _, ...option }) => option));
        for (const against of matrixKinds(dutch))
          both((graph) => {
            const { columns, sections } = matrix(graph, values, against);
            return [
              columns,
              sections.map(({ category, rows }) => [
                category,
                rows.map(({ instrument, cells }) => [instrument.id, [...cells]]),
              ]),
            ];
          });
      }),
      { numRuns: 40 },
    );
  });

  it('what joins any two records', () => {
    const any = fc.constantFrom(...dutch.nodes.map(({ id }) => id));
    fc.assert(
      fc.property(any, any, (one, other) => {
        both((graph) =>
          connectingNodes(graph, [{ id: one }, { id: other }]).map(({ at, paths: connected }) => [
            at,
            connected.map(pathKey),
          ]),
        );
      }),
      { numRuns: 25 },
    );
  });
});
