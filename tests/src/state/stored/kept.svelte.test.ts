import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { readKept } from '../../../../src/state/stored/saved-kept.ts';
import { KEY, connectedKey, keysIn, keptStore, samplePathKey } from '../../../support/kept-store.ts';
import { pageGraph } from '../../../support/page-graph.ts';

const graph = await pageGraph();
const { storage, open } = keptStore();

describe('what is kept', () => {
  it('survives a reload: records, paths, connected paths, notes, order and title', () => {
    const kept = open();
    kept.keepRecord(nodeId('huurgewenning'));
    kept.keepPath(samplePathKey);
    kept.keepPath(connectedKey);
    kept.note('huurgewenning', 'Bespreken\nmet "Ymere" & co');
    kept.swap('huurgewenning', samplePathKey);
    kept.retitle('Doorstroom');
    const again = open();
    expect(again.items).toEqual(kept.items);
    expect(keysIn(again)).toEqual([samplePathKey, 'huurgewenning', connectedKey]);
    expect(again.items[1]).toMatchObject({ note: 'Bespreken\nmet "Ymere" & co', date: '2026-11-03' });
    expect(again.title).toBe('Doorstroom');
    expect(again.items.map((item) => again.stateOf(item))).toEqual(['same', 'same', 'same']);
    expect([again.stored, again.aside]).toEqual([true, '']);
  });

  it('is kept once, and only if the toolbox has it', () => {
    const kept = open();
    kept.keepRecord(nodeId('sev'));
    kept.keepRecord(nodeId('sev'));
    kept.keepRecord(nodeId('maan'));
    kept.keepPath('senioren maan:senioren:sev');
    // Both relations are there, but no statement joins them.
    const [group, type] = ['sociale-huurders-senioren', 'huur-naar-huur'];
    const edges = [`moves:${group}:${type}:huurgewenning.1`, `for-type:voorrang:${type}:voorrang.1`];
    expect(edges.map((edge) => graph.edge(edge)?.id)).toEqual(edges);
    kept.keepPath([group, ...edges].join(' '));
    kept.keepPath('senioren');
    expect(keysIn(kept)).toEqual(['sev']);
    expect([kept.has('sev'), kept.has('huurgewenning')]).toEqual([true, false]);
  });

  it('returns to its place, with its note, when a removal is undone', () => {
    const kept = open();
    for (const each of ['sev', 'senioren', 'voorrang']) kept.keepRecord(nodeId(each));
    kept.note('senioren', 'Navragen');
    kept.forget('senioren');
    expect(keysIn(kept)).toEqual(['sev', 'voorrang']);
    kept.putBack();
    expect(keysIn(open())).toEqual(['sev', 'senioren', 'voorrang']);
    kept.forget('senioren');
    kept.keepRecord(nodeId('senioren'));
    expect(open().items[1]?.note).toBe('Navragen');
    kept.forget('voorrang');
    kept.forget('sev');
    kept.putBack();
    kept.putBack();
    expect(keysIn(kept)).toEqual(['sev', 'senioren']);
  });

  it('leaves nothing in the browser once all is cleared', () => {
    storage.setItem(KEY, 'not to be read');
    const kept = open();
    kept.keepRecord(nodeId('sev'));
    kept.retitle('Geheim');
    kept.forget('sev');
    kept.clear();
    expect(storage.length).toBe(0);
    expect([kept.items, kept.title, kept.aside, kept.removed]).toEqual([[], '', '', undefined]);
    kept.putBack();
    expect(open().items).toEqual([]);
  });
});

describe('the stored text', () => {
  it('is whole, and holds no more than what was kept', () => {
    const kept = open();
    kept.keepRecord(nodeId('sev'));
    const text = storage.getItem(KEY) ?? '';
    expect(readKept(text)).toEqual({ saved: { title: '', items: kept.items }, whole: true, unread: 0 });
    expect(Object.keys(JSON.parse(text) as object)).toEqual(['version', 'title', 'items']);
  });
});
