import { describe, expect, it } from 'vitest';
import { compare, KnowledgeGraph, nodeId, type Application, type Relation } from '../../../graph/index.ts';
import { altered, applied, fromDocument } from '../../support/altered-records.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const all = { now: true };

/** The standing of every point under a heading, with the columns that have it wholly and partly. */
const standings = (any: KnowledgeGraph, ids: readonly string[], heading: string, piece = '') =>
  compare(any, ids.map(nodeId), all)
    .toolbox.rows.find(({ key }) => key === heading)
    ?.cells.map((cell) =>
      cell
        .filter(({ key }) => key.includes(piece))
        .map(({ standing, columns, partly }) => [standing, columns, partly]),
    );
const either = [[['some', [0], [1]]], [['some', [1], [0]]]];

describe('the standing of a point', () => {
  it('is "some" in both columns where only one of them has a qualifier', () => {
    const ids = ['huurgewenning', 'verhuiscoach'];
    expect(standings(graph, ids, 'for-group forward')).toEqual(either);
    const { shared, only } = compare(graph, ids.map(nodeId), all).toolbox;
    expect([...shared, ...only.flat()].filter(({ row }) => row.key === 'for-group forward')).toEqual([]);

    const types = ['huur-naar-koop', 'koop-naar-koop'];
    const applications = types.map((type, at) =>
      applied(['kopers'], [type], at === 0 ? 'vooral' : undefined),
    );
    const ends = altered({ huurgewenning: { applications } });
    expect(standings(ends, types, 'for-type back', 'huurgewenning')).toEqual(either);

    const example: Relation = { is: 'example', to: nodeId('cooptatie-wooncomplex'), from: fromDocument };
    const limit = altered({
      huurgewenning: { relations: [example] },
      verhuiscoach: { relations: [{ ...example, groups: [nodeId('sociale-huurders-senioren')] }] },
    });
    expect(standings(limit, ids, 'example forward')).toEqual(either);
    const reached = graph.node(example.to).experience?.status;
    expect(standings(limit, ids, 'experience', reached)).toEqual(either);
    const note = altered({
      huurgewenning: { relations: [example] },
      verhuiscoach: { relations: [{ ...example, note: 'gedeeltelijk' }] },
    });
    expect(standings(note, ids, 'example forward')).toEqual(either);
  });

  it('of an application depends on all its groups and types, however the other columns join them', () => {
    const ids = ['huurgewenning', 'inkomenshuur', 'verhuiscoach'];
    const standingsOf = (...columns: (readonly Application[])[]) =>
      standings(
        altered(
          Object.fromEntries(columns.map((applications, at) => [ids[at] ?? '', { applications }] as const)),
        ),
        ids.slice(0, columns.length),
        'for-group forward',
      );
    const both = applied(['senioren', 'gezinnen'], ['koop-naar-koop']);
    const [one, other] = both.groups.map((group) => applied([group], both.types));
    if (!one || !other) throw new Error('Two groups, two applications.');
    expect(standingsOf([both], [one])).toEqual([[['some', [0], [1]]], [['shared', [0, 1], []]]]);
    expect(standingsOf([both], [one, other])).toEqual([
      [['shared', [0, 1], []]],
      [
        ['shared', [0, 1], []],
        ['shared', [0, 1], []],
      ],
    ]);
    expect(standingsOf([both], [applied(['senioren', 'gezinnen'], ['huur-naar-huur'])])).toEqual([
      [['only', [0], []]],
      [['only', [1], []]],
    ]);
    expect(standingsOf([both], [one], [other])).toEqual([
      [['some', [0], [1, 2]]],
      [['some', [0, 1], []]],
      [['some', [0, 2], []]],
    ]);
  });

  it('at one end of an application depends on what it states of the other', () => {
    const applications = [applied(['senioren', 'gezinnen'], ['koop-naar-koop'])];
    const any = altered({ huurgewenning: { applications } });
    const row = compare(any, ['senioren', 'gezinnen'].map(nodeId), all).toolbox.rows.find(
      ({ key }) => key === 'for-group back',
    );
    const expected = { is: 'application', by: 'huurgewenning', groups: [], types: ['koop-naar-koop'] };
    for (const cell of row?.cells ?? [])
      expect(
        cell
          .filter(({ standing }) => standing === 'shared')
          .map(({ facts: [first] }) => ({ ...first?.object, ...first?.qualifiers })),
      ).toEqual([expected]);
  });
});
