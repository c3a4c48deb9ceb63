import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  answer,
  facet,
  KnowledgeGraph,
  nodeId,
  nodesOf,
  QUESTION_PARTS,
  paths,
  valuesOf,
  vocabulary,
  withPart,
  type Question,
  type ToolboxRecord,
} from '../../../graph/index.ts';
import { randomToolboxes } from '../../support/random-toolbox.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();

/** Any part of a group, by its records alone. */
function within(records: readonly ToolboxRecord[], id: string, seen: readonly string[] = []): string[] {
  if (seen.includes(id)) return [];
  if (records.find((each) => each.id === id)?.universal !== undefined) return [id];
  const parts = records.filter(({ relations }) =>
    relations.some(({ is, to }) => is === 'part-of' && to === id),
  );
  return [id, ...parts.flatMap((part) => within(records, part.id, [...seen, id]))];
}

/** Whether an instrument answers, straight from its record: the slow and plain way. */
function answers(records: readonly ToolboxRecord[], instrument: ToolboxRecord, question: Question): boolean {
  const byId = new Map(records.map((record) => [record.id as string, record]));
  const { group = [], type = [], category = [], theme = [], experience = [], place = [] } = question;
  const related = (is: string) =>
    instrument.relations.filter((each) => each.is === is).map(({ to }) => to as string);
  const any = (wanted: readonly string[], own: readonly string[]) =>
    wanted.length === 0 || own.some((each) => wanted.includes(each));
  const groups = group.flatMap((id) => within(records, id));
  const fitting = instrument.applications.filter(({ groups: named, types }) => {
    const everybody = named.some((id) => byId.get(id)?.universal !== undefined);
    return (any(groups, named) || everybody) && (any(type, types) || (everybody && types.length === 0));
  });
  const examples = instrument.relations
    .filter(
      ({ is, groups: only }) =>
        is === 'example' &&
        (!only || fitting.some(({ groups: named }) => named.some((id) => only.includes(id)))),
    )
    .map(({ to }) => to);
  const carriers = [instrument, ...examples.flatMap((id) => byId.get(id) ?? [])];
  return (
    ((group.length === 0 && type.length === 0) || fitting.length > 0) &&
    any(category, related('belongs-to')) &&
    any(
      theme,
      instrument.statements.flatMap((each) => each.theme ?? []),
    ) &&
    carriers.some(
      (each) =>
        any(experience, each.experience ? [each.experience.status] : []) &&
        any(
          place,
          each.places.map((one) => one.place),
        ),
    )
  );
}

const questions = fc
  .tuple(
    ...QUESTION_PARTS.map((part) =>
      fc.uniqueArray(fc.constantFrom(...valuesOf(graph, part).map(({ value }) => value)), { maxLength: 2 }),
    ),
  )
  .map((values) =>
    QUESTION_PARTS.reduce<Question>((question, part, at) => withPart(question, part, values[at] ?? []), {}),
  );

function compare(any: KnowledgeGraph, question: Question) {
  const { records } = any.toolbox;
  const wanted = records
    .filter(({ kind }) => kind === 'instrument')
    .filter((each) => answers(records, each, question));
  expect(
    answer(any, question)
      .map(({ instrument }) => instrument.id)
      .toSorted(),
  ).toEqual(wanted.map(({ id }) => id).toSorted());
}

describe('an answer', () => {
  it('contains exactly the instruments whose records match', () => {
    const check = (question: Question) => compare(graph, question);
    for (const { value: group } of valuesOf(graph, 'group'))
      for (const { value: type } of [{ value: undefined }, ...valuesOf(graph, 'type')])
        check({ group: [nodeId(group)], ...(type !== undefined && { type: [nodeId(type)] }) });
    fc.assert(fc.property(questions, check), { numRuns: 150 });
  });

  it('does so in any toolbox, also when a statement for everybody names a type', () => {
    fc.assert(
      fc.property(randomToolboxes, (toolbox) => {
        const any = new KnowledgeGraph(toolbox, vocabulary);
        for (const { id: group } of any.ofKind('group'))
          for (const { id: type } of any.ofKind('doorstroom')) {
            compare(any, { group: [group] });
            compare(any, { type: [type] });
            compare(any, { group: [group], type: [type] });
          }
      }),
      { numRuns: 25 },
    );
  });

  it('contains for a group and a type only what a path joins too', () => {
    for (const { value: group } of valuesOf(graph, 'group'))
      for (const { value: type } of valuesOf(graph, 'type')) {
        const named = answer(graph, { group: [nodeId(group)], type: [nodeId(type)] })
          .filter(({ fit }) => fit === 'named')
          .map(({ instrument }) => instrument.id);
        const found = paths(graph, {
          from: { id: nodeId(group) },
          to: { kind: 'instrument' },
          via: [{ id: nodeId(type) }],
          ...(group !== 'alle' && { avoid: [{ id: nodeId('alle') }] }),
        });
        const ends = new Set(found.map((path) => nodesOf(path).at(-1)));
        expect([...ends].toSorted(), `${group}, ${type}`).toEqual(named.toSorted());
      }
  });

  it('distinguishes instruments for everybody from those for the group itself', () => {
    const found = answer(graph, { type: [nodeId('koop-naar-huur')] });
    expect(found.length).toBeGreaterThan(0);
    expect(found.every(({ fit }) => fit === 'universal')).toBe(true);
  });

  it('requires experience and place of the same example', () => {
    const both = answer(graph, { experience: ['praktijk'], place: ['helmond'] });
    expect(both).toEqual([]);
    expect(answer(graph, { place: ['helmond'] }).map(({ instrument }) => instrument.id)).toEqual([
      'virtueel-woonplatform',
    ]);
  });
});

describe('the options of a question', () => {
  it('have the result count of the click', () => {
    fc.assert(
      fc.property(questions, fc.constantFrom(...QUESTION_PARTS), (question, part) => {
        for (const { value, chosen, named, universal, toggled } of facet(graph, question, part)) {
          const present: readonly string[] = question[part] ?? [];
          expect(chosen).toBe(present.includes(value));
          expect(named + universal).toBe(answer(graph, withPart(question, part, [value])).length);
          const after = chosen ? present.filter((each) => each !== value) : [...present, value];
          expect(toggled).toBe(answer(graph, withPart(question, part, after)).length);
        }
      }),
      { numRuns: 50 },
    );
  });
});
