import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { KnowledgeGraph, pathKey, connectingNodes, nodeId, paths } from '../../../../graph/index.ts';
import { presentOf } from '../../../../src/state/stored/fingerprint.ts';
import { Kept } from '../../../../src/state/stored/kept.svelte.ts';
import { readKept } from '../../../../src/state/stored/saved-kept.ts';
import { joinPathKeys } from '../../../../src/state/view/path-keys.ts';
import { changedGraph, keysOf, shiftedGraph } from '../../../support/kept-items.ts';
import { MemoryStorage } from '../../../support/memory-storage.ts';
import { pageGraph } from '../../../support/page-graph.ts';

const graph = await pageGraph();
const id = nodeId;
const KEY = 'doorstroomverkenner.bewaard';
const ASIDE = `${KEY}.onleesbaar`;
const today = () => new Date(2026, 10, 3);
const [path] = paths(graph, { from: { id: id('senioren') }, to: { kind: 'case' } });
const routeKey = path ? pathKey(path) : '';
const join = connectingNodes(graph, [{ id: id('casus-vlaardingen') }, { id: id('casus-westvoorne') }])
  .map((each) => joinPathKeys(each.paths.map(pathKey)))
  .find((key) => key.includes(' + '));

let storage: MemoryStorage;
/** Told when something could not be stored; only some tests expect it. */
const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
beforeEach(() => {
  storage = new MemoryStorage();
  warned.mockClear();
});
afterEach(() => localStorage.clear());

const open = (from: KnowledgeGraph = graph, store: Storage = storage) => new Kept(from, store, today);
const keys = (kept: Kept) => kept.items.map(({ key }) => key);

describe('what is kept', () => {
  it('survives a reload: records, routes, what joins several, notes, order and title', () => {
    const kept = open();
    kept.keepRecord(id('huurgewenning'));
    kept.keepPath(routeKey);
    kept.keepPath(join ?? '');
    kept.note('huurgewenning', 'Bespreken\nmet "Ymere" & co');
    kept.swap('huurgewenning', routeKey);
    kept.retitle('Doorstroom');
    const again = open();
    expect(again.items).toEqual(kept.items);
    expect(keys(again)).toEqual([routeKey, 'huurgewenning', join]);
    expect(again.items[1]).toMatchObject({ note: 'Bespreken\nmet "Ymere" & co', date: '2026-11-03' });
    expect(again.title).toBe('Doorstroom');
    expect(again.items.map((item) => again.stateOf(item))).toEqual(['same', 'same', 'same']);
    expect([again.stored, again.aside]).toEqual([true, '']);
  });

  it('is kept once, and only what the toolbox has', () => {
    const kept = open();
    kept.keepRecord(id('sev'));
    kept.keepRecord(id('sev'));
    kept.keepRecord(id('maan'));
    kept.keepPath('senioren maan:senioren:sev');
    // Both relations are there, but no statement joins them.
    const [group, type] = ['sociale-huurders-senioren', 'huur-naar-huur'];
    const edges = [`moves:${group}:${type}:huurgewenning.1`, `for-type:voorrang:${type}:voorrang.1`];
    expect(edges.map((edge) => graph.edge(edge)?.id)).toEqual(edges);
    kept.keepPath([group, ...edges].join(' '));
    kept.keepPath('senioren');
    expect(keys(kept)).toEqual(['sev']);
    expect([kept.has('sev'), kept.has('huurgewenning')]).toEqual([true, false]);
  });

  it('comes back where it was, with its note, when it was taken away by mistake', () => {
    const kept = open();
    for (const each of ['sev', 'senioren', 'voorrang']) kept.keepRecord(id(each));
    kept.note('senioren', 'Navragen');
    kept.forget('senioren');
    expect(keys(kept)).toEqual(['sev', 'voorrang']);
    kept.putBack();
    expect(keys(open())).toEqual(['sev', 'senioren', 'voorrang']);
    kept.forget('senioren');
    kept.keepRecord(id('senioren'));
    expect(open().items[1]?.note).toBe('Navragen');
    kept.forget('voorrang');
    kept.forget('sev');
    kept.putBack();
    kept.putBack();
    expect(keys(kept)).toEqual(['sev', 'senioren']);
  });

  it('leaves nothing in the browser once all is wiped', () => {
    storage.setItem(KEY, 'not to be read');
    const kept = open();
    kept.keepRecord(id('sev'));
    kept.retitle('Geheim');
    kept.forget('sev');
    kept.clear();
    expect(storage.length).toBe(0);
    expect([kept.items, kept.title, kept.aside, kept.removed]).toEqual([[], '', '', undefined]);
    kept.putBack();
    expect(open().items).toEqual([]);
  });
});

describe('after an update of the toolbox', () => {
  const update = (change: Parameters<typeof changedGraph>[1]) => changedGraph(graph, change);
  const stateAfter = (key: string, updated: KnowledgeGraph) => {
    const before = open();
    if (key.includes(' ')) before.keepPath(key);
    else before.keepRecord(id(key));
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
    const turned = (value: unknown): unknown =>
      Array.isArray(value)
        ? value.map(turned)
        : typeof value === 'object' && value !== null
          ? Object.fromEntries(
              Object.entries(value)
                .toReversed()
                .map(([key, each]) => [key, turned(each)]),
            )
          : value;
    const updated = update((record) => turned(record) as typeof record);
    const kept = open();
    for (const node of graph.nodes) kept.keepRecord(node.id);
    kept.keepPath(routeKey);
    const again = open(updated);
    expect(new Set(again.items.map((item) => again.stateOf(item)))).toEqual(new Set(['same']));
  });

  it('is the same when its lists were only written in another order', () => {
    const turned = (value: unknown): unknown =>
      Array.isArray(value) && typeof value[0] !== 'number'
        ? value.map(turned).toReversed()
        : typeof value === 'object' && value !== null && !Array.isArray(value)
          ? Object.fromEntries(Object.entries(value).map(([key, each]) => [key, turned(each)]))
          : value;
    const updated = update((record) => turned(record) as typeof record);
    const kept = open();
    for (const node of graph.nodes) kept.keepRecord(node.id);
    const again = open(updated);
    expect(again.items.filter((item) => again.stateOf(item) !== 'same').map(({ key }) => key)).toEqual([]);
  });

  it('has changed when a place or a shared id is called otherwise, and not when only its id is another', () => {
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

  it('is the same route when another statement is written before its own, and kept once', () => {
    const key = keysOf(graph).find((each) => each.includes('huurgewenning.1')) ?? '';
    const shifted = shiftedGraph(graph);
    expect(keysOf(shifted)).not.toContain(key);
    expect(stateAfter(key, shifted)).toBe('same');
    const kept = open(shifted);
    const now = key.replaceAll('huurgewenning.1', 'huurgewenning.2');
    expect([kept.has(now), kept.has(key)]).toEqual([true, true]);
    kept.keepPath(now);
    expect(keys(kept)).toEqual([key]);
    kept.forget(now);
    expect(keys(kept)).toEqual([]);
  });

  it('has changed with each single thing that a record says', () => {
    const from = graph.node(id('sev')).from;
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

  it('has changed when what it is joined to is called otherwise or got further', () => {
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

  it('is a route that changed when one of its relations stands elsewhere, and gone without one of them', () => {
    const [first] = path?.steps ?? [];
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
    expect(stateAfter(routeKey, moved)).toBe('changed');
    storage.clear();
    const without = update((record) => (record.id === owner ? { ...record, relations: [] } : record));
    expect(stateAfter(routeKey, without)).toBe('gone');
  });

  it('is gone with its old name and note, and says the same no more once the change is accepted', () => {
    const before = open();
    before.keepRecord(id('huurgewenning'));
    before.keepRecord(id('sev'));
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

  it('tells every record apart from every other', () => {
    const prints = graph.nodes.map(({ id: key }) => presentOf(graph, { kind: 'record', key })?.print);
    expect(new Set(prints).size).toBe(graph.nodes.length);
  });
});

describe('a storage that cannot be read', () => {
  const good = {
    kind: 'record',
    key: 'sev',
    name: 'SEV',
    note: 'Mijn notitie',
    print: 'x',
    date: '2026-01-02',
  };
  const cases: Record<string, readonly [text: string, left: readonly string[]]> = {
    'no JSON': ['{"version":1,"items":[', []],
    'an unknown version': [JSON.stringify({ version: 0, title: '', items: [good] }), []],
    'something else': ['"hallo"', []],
    'a list that is none': [JSON.stringify({ version: 1, title: '', items: 'sev' }), []],
    'an item of an unknown kind': [
      JSON.stringify({ version: 1, title: '', items: [{ ...good, kind: 'question' }, good] }),
      ['sev'],
    ],
    'an item without a note': [
      JSON.stringify({ version: 1, title: '', items: [good, { ...good, key: 'a', note: undefined }] }),
      ['sev'],
    ],
    'the same twice': [JSON.stringify({ version: 1, title: '', items: [good, good] }), ['sev']],
    'a date that is none': [JSON.stringify({ version: 1, title: '', items: [{ ...good, date: 'nu' }] }), []],
  };
  for (const [name, [text, left]] of Object.entries(cases))
    it(`is put aside as it was, and told: ${name}`, () => {
      storage.setItem(KEY, text);
      const kept = open();
      expect([keys(kept), kept.aside, kept.stored]).toEqual([left, text, true]);
      kept.keepRecord(id('senioren'));
      const again = open();
      expect([keys(again), again.aside]).toEqual([[...left, 'senioren'], text]);
      expect(storage.getItem(ASIDE)).toBe(text);
      again.dropAside();
      expect([open().aside, keys(open())]).toEqual(['', [...left, 'senioren']]);
    });

  it('is let go of, and with it nothing that another tab has done since', () => {
    storage.setItem(KEY, 'old');
    const [one, other] = [open(), open()];
    other.keepRecord(id('senioren'));
    one.forget('senioren');
    one.keepRecord(id('sev'));
    other.dropAside();
    expect([keys(open()), keys(other), open().aside]).toEqual([['sev'], ['sev'], '']);
  });

  it('of a newer release is left as it is: what is kept here stays in memory, and that is told', () => {
    const newer = JSON.stringify({ version: 2, things: [good] });
    const before = open();
    before.keepRecord(id('sev'));
    storage.setItem(KEY, newer);
    const after = open();
    for (const kept of [before, after]) {
      kept.keepRecord(id('senioren'));
      kept.dropAside();
      expect([kept.stored, kept.outdated, kept.aside]).toEqual([false, true, '']);
      expect([storage.getItem(KEY), storage.getItem(ASIDE)]).toEqual([newer, null]);
    }
    expect([keys(before), keys(after)]).toEqual([['sev', 'senioren'], ['senioren']]);
    storage.clear();
    before.note('sev', 'Weer wel');
    expect([before.stored, before.outdated, keys(open())]).toEqual([true, false, ['sev', 'senioren']]);
  });

  it('is put beside what was put aside before', () => {
    storage.setItem(ASIDE, 'older');
    storage.setItem(KEY, 'newer');
    expect(open().aside).toBe('older\nnewer');
  });

  it('is not written over where there is no room to put it aside', () => {
    storage.setItem(KEY, 'precious');
    storage.full = true;
    const kept = open();
    kept.keepRecord(id('sev'));
    expect([kept.stored, kept.aside, keys(kept)]).toEqual([false, 'precious', ['sev']]);
    expect(storage.getItem(KEY)).toBe('precious');
    storage.full = false;
    kept.note('sev', 'Nu wel');
    expect([kept.stored, storage.getItem(ASIDE), open().items[0]?.note]).toEqual([
      true,
      'precious',
      'Nu wel',
    ]);
  });
});

describe('a storage that is not to be had', () => {
  it('when forbidden, leaves what is kept in memory, and says so', () => {
    storage.forbidden = true;
    const kept = open();
    kept.keepRecord(id('sev'));
    kept.note('sev', 'Navragen');
    expect([kept.stored, kept.items[0]?.note]).toEqual([false, 'Navragen']);
    kept.clear();
    expect([kept.stored, kept.items]).toEqual([false, []]);
    expect(warned).toHaveBeenCalled();
  });

  it('when full, keeps the rest in memory and stores it as soon as there is room', () => {
    const kept = open();
    kept.keepRecord(id('sev'));
    storage.full = true;
    kept.note('sev', 'Een lang verhaal');
    kept.keepRecord(id('senioren'));
    expect([kept.stored, keys(kept), kept.items[0]?.note]).toEqual([
      false,
      ['sev', 'senioren'],
      'Een lang verhaal',
    ]);
    expect(keys(open())).toEqual(['sev']);
    storage.full = false;
    kept.retitle('Kort');
    expect([kept.stored, keys(open())]).toEqual([true, ['sev', 'senioren']]);
  });

  it('when a page may not even ask for it, is done without', () => {
    const asked = vi.spyOn(window, 'localStorage', 'get').mockImplementation(() => {
      throw new DOMException('it is forbidden', 'SecurityError');
    });
    const kept = new Kept(graph);
    kept.keepRecord(id('sev'));
    expect([kept.stored, keys(kept)]).toEqual([false, ['sev']]);
    asked.mockRestore();
  });
});

describe('two tabs', () => {
  it('that write after each other lose nothing of each other', () => {
    const [one, other] = [open(), open()];
    one.keepRecord(id('sev'));
    other.keepRecord(id('senioren'));
    one.note('senioren', 'Van de een');
    other.note('sev', 'Van de ander');
    expect(open().items.map(({ key, note }) => [key, note])).toEqual([
      ['sev', 'Van de ander'],
      ['senioren', 'Van de een'],
    ]);
  });

  it('lose nothing of each other when one of them could not store for a while', () => {
    const one = open();
    one.keepRecord(id('sev'));
    one.retitle('Van de een');
    const other = open();
    storage.full = true;
    one.note('sev', 'Eerst');
    one.keepRecord(id('huurgewenning'));
    expect(one.stored).toBe(false);
    storage.full = false;
    other.keepRecord(id('senioren'));
    other.note('senioren', 'Van de ander');
    other.note('sev', 'Ook van de ander');
    other.retitle('Van de ander');
    one.note('huurgewenning', 'Verder');
    const all = [
      ['sev', 'Ook van de ander\nEerst'],
      ['senioren', 'Van de ander'],
      ['huurgewenning', 'Verder'],
    ];
    for (const kept of [one, other, open()]) {
      kept.note('', '');
      expect(kept.items.map(({ key, note }) => [key, note])).toEqual(all);
      expect([kept.title, kept.stored]).toEqual(['Van de ander / Van de een', true]);
    }
  });

  it('put aside what the other could not write well, and no more than once, when there is room again', () => {
    const one = open();
    storage.full = true;
    one.keepRecord(id('sev'));
    storage.full = false;
    storage.setItem(KEY, 'kapot');
    storage.full = true;
    one.note('sev', 'a');
    one.note('sev', 'ab');
    storage.full = false;
    one.note('sev', 'abc');
    expect([storage.getItem(ASIDE), one.aside, open().items[0]?.note]).toEqual(['kapot', 'kapot', 'abc']);
  });

  it('follow each other while they are looked at, and catch up when they are looked at again', async () => {
    const kept = open(graph, localStorage);
    const seen: string[][] = [];
    const look = () =>
      $effect.root(() => {
        $effect(() => void seen.push(keys(kept)));
      });
    const end = look();
    flushSync();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const elsewhere = new Kept(graph, frame.contentWindow?.localStorage, today);
    elsewhere.keepRecord(id('sev'));
    await expect.poll(() => seen.at(-1)).toEqual(['sev']);
    end();
    await Promise.resolve();
    elsewhere.keepRecord(id('senioren'));
    const after = look();
    flushSync();
    expect(seen.at(-1)).toEqual(['sev', 'senioren']);
    elsewhere.clear();
    await expect.poll(() => seen.at(-1)).toEqual([]);
    elsewhere.keepRecord(id('sev'));
    await expect.poll(() => seen.at(-1)).toEqual(['sev']);
    // As a browser does it for a reader who wipes what a site has stored.
    frame.contentWindow?.localStorage.clear();
    await expect.poll(() => seen.at(-1)).toEqual([]);
    after();
    frame.remove();
  });
});

describe('the stored text', () => {
  it('of what was kept is whole, and says no more than what was kept', () => {
    const kept = open();
    kept.keepRecord(id('sev'));
    const text = storage.getItem(KEY) ?? '';
    expect(readKept(text)).toEqual({ saved: { title: '', items: kept.items }, whole: true });
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['version', 'title', 'items']);
  });
});
