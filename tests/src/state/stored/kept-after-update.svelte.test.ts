import { describe, expect, it } from 'vitest';
import { KnowledgeGraph, nodeId } from '../../../../graph/index.ts';
import { presentOf } from '../../../../src/state/stored/fingerprint.ts';
import { changedGraph } from '../../../support/changed-graph.ts';
import { keysOf, shiftedGraph } from '../../../support/kept-items.ts';
import { keysIn, keptStore, samplePath, samplePathKey } from '../../../support/kept-store.ts';
import { pageGraph } from '../../../support/page-graph.ts';

const graph = await pageGraph();
const { storage, open } = keptStore();

describe('after an update of the toolbox', () => {
  const update = (change: Parameters<typeof changedGraph>[1]) => changedGraph(graph, change);
  const stateAfter = (key: string, updated: KnowledgeGraph) => {
    const before = open();
    if (key.includes(' ')) before.keepPath(key);
    else before.keepRecord(nodeId(key));
    const kept = open(updated);
    return kept.items.map((item) => kept.stateOf(item)).join();
  };

  it('is the same when only other records have changed', () => {
    const updated = update((record) =>
      record.id === 'koopgarant' ? { ...record, statements: record.statements.slice(1) } : record,
    );
    expect(stateAfter('huurgewenning', updated)).toBe('same');
    expect(stateAfter('koopgarant', updated)).toBe('same,changed');
  });

  it('is the same when a record was only written in another order of fields', () => {
    const reordered = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(reordered)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, each]) => [key, reordered(each)]),
            )
          : value;
    const updated = update((record) => reordered(record) as typeof record);
    const kept = open();
    for (const node of graph.nodes) kept.keepRecord(node.id);
    kept.keepPath(samplePathKey);
    const again = open(updated);
    expect(new Set(again.items.map((item) => again.stateOf(item)))).toEqual(new Set(['same']));
  });

  it('is the same when its lists were only written in another order', () => {
    const reordered = (value: unknown): unknown =>
      Array.isArray(value) && typeof value[0] !== 'number'
        ? value.map(reordered).toReversed()
        : typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, reordered(each)]))
          : value;
    const updated = update((record) => reordered(record) as typeof record);
    const kept = open();
    for (const node of graph.nodes) kept.keepRecord(node.id);
    const again = open(updated);
    expect(again.items.filter((item) => again.stateOf(item) !== 'same').map(({ key }) => key)).toEqual([]);
  });

  it('has changed when a place or a theme has another name, and not when only its id is another', () => {
    const { toolbox, vocabulary } = graph;
    const [placed] = toolbox.records.filter(({ places }) => places.length > 0);
    const [themed] = toolbox.records.filter(({ statements }) => statements.some(({ theme }) => theme));
    const renamed = (names: Readonly<Record<string, string>>) =>
      Object.fromEntries(Object.entries(names).map(([id, name]) => [id, `${name}!`]));
    const elsewhere = new KnowledgeGraph({ ...toolbox, places: renamed(toolbox.places) }, vocabulary);
    const otherwise = new KnowledgeGraph({ ...toolbox, themes: renamed(toolbox.themes) }, vocabulary);
    expect(stateAfter(placed?.id ?? '', elsewhere)).toBe('changed');
    storage.clear();
    expect(stateAfter(themed?.id ?? '', otherwise)).toBe('changed');
    storage.clear();
    const moved = new KnowledgeGraph(
      {
        ...toolbox,
        places: Object.fromEntries(Object.entries(toolbox.places).map(([id, name]) => [`x-${id}`, name])),
        records: toolbox.records.map((record) => ({
          ...record,
          places: record.places.map((each) => ({ ...each, place: `x-${each.place}` })),
        })),
      },
      vocabulary,
    );
    expect(stateAfter(placed?.id ?? '', moved)).toBe('same');
  });

  it('has changed at both ends when a relation is limited to other groups', () => {
    const unlimited = update((record) => ({
      ...record,
      relations: record.relations.map(({ groups: _, ...each }) => each),
    }));
    const [limited] = graph.edges.filter(({ within }) => within);
    for (const end of [limited?.source, limited?.target]) {
      storage.clear();
      expect(stateAfter(end ?? '', unlimited)).toBe('changed');
    }
  });

  it('is the same path when another application is written before its own, and kept once', () => {
    const key = keysOf(graph).find((each) => each.includes('huurgewenning.1')) ?? '';
    const shifted = shiftedGraph(graph);
    expect(keysOf(shifted)).not.toContain(key);
    expect(stateAfter(key, shifted)).toBe('same');
    const kept = open(shifted);
    const now = key.replaceAll('huurgewenning.1', 'huurgewenning.2');
    expect([kept.has(now), kept.has(key)]).toEqual([true, true]);
    kept.keepPath(now);
    expect(keysIn(kept)).toEqual([key]);
    kept.forget(now);
    expect(keysIn(kept)).toEqual([]);
  });

  it('has changed with each field of a record', () => {
    const from = graph.node(nodeId('sev')).from;
    const changes: Record<string, Parameters<typeof changedGraph>[1]> = {
      name: (record) => ({ ...record, name: `${record.name}!` }),
      statement: (record) => ({
        ...record,
        statements: record.statements.map((each) => ({ ...each, text: `${each.text}!` })),
      }),
      reason: (record) => ({ ...record, from: { ...record.from, basis: 'inferred', reason: 'Daarom.' } }),
      experience: (record) => ({ ...record, experience: { status: 'voorstel', from } }),
      otherName: (record) => ({ ...record, otherNames: [...record.otherNames, { name: 'X', from }] }),
      application: (record) => ({ ...record, applications: [] }),
      relation: (record) => ({ ...record, relations: record.relations.slice(1) }),
    };
    for (const [what, change] of Object.entries(changes)) {
      storage.clear();
      const updated = update((record) => (record.id === 'huurgewenning' ? change(record) : record));
      expect([what, stateAfter('huurgewenning', updated)]).toEqual([what, 'changed']);
    }
  });

  it('has changed when what it is joined to has another name or experience', () => {
    const renamed = update((record) => (record.id === 'sev' ? { ...record, name: 'S.E.V.' } : record));
    expect(stateAfter('huurgewenning', renamed)).toBe('changed');
    storage.clear();
    const further = update((record) =>
      record.id === 'verlengen-verhuisketen' && record.experience
        ? { ...record, experience: { ...record.experience, status: 'praktijk' } }
        : record,
    );
    expect(stateAfter('huurgewenning', further)).toBe('changed');
  });

  it('is a changed path when a relation of it has another provenance, and gone without one of them', () => {
    const [first] = samplePath?.steps ?? [];
    const owner = first?.edge.source;
    const moved = update((record) =>
      record.id === owner
        ? {
            ...record,
            relations: record.relations.map((each) => ({
              ...each,
              from: { ...each.from, basis: 'inferred' as const, reason: 'Wij lezen dat zo.' },
            })),
          }
        : record,
    );
    expect(stateAfter(samplePathKey, moved)).toBe('changed');
    storage.clear();
    const without = update((record) => (record.id === owner ? { ...record, relations: [] } : record));
    expect(stateAfter(samplePathKey, without)).toBe('gone');
  });

  it('is gone with its former name and note, and the same once a change is accepted', () => {
    const before = open();
    before.keepRecord(nodeId('huurgewenning'));
    before.keepRecord(nodeId('sev'));
    before.note('huurgewenning', 'Navragen');
    const kept = open(
      update((record) =>
        record.id === 'huurgewenning'
          ? undefined
          : record.id === 'sev'
            ? { ...record, name: 'S.E.V.' }
            : record,
      ),
    );
    expect(kept.items.map((item) => kept.stateOf(item))).toEqual(['gone', 'changed']);
    expect(kept.items[0]).toMatchObject({ name: 'Huurgewenning', note: 'Navragen' });
    expect([kept.items[1]?.name, kept.present({ kind: 'record', key: 'sev' })?.name]).toEqual([
      'SEV',
      'S.E.V.',
    ]);
    kept.acceptChange('sev');
    kept.acceptChange('huurgewenning');
    expect(kept.items.map((item) => kept.stateOf(item))).toEqual(['gone', 'same']);
    expect(kept.items.map(({ name }) => name)).toEqual(['Huurgewenning', 'S.E.V.']);
  });

  it('has another fingerprint for every record', () => {
    const prints = graph.nodes.map(({ id: key }) => presentOf(graph, { kind: 'record', key })?.print);
    expect(new Set(prints).size).toBe(graph.nodes.length);
  });
});
