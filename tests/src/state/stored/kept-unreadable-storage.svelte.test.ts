import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { ASIDE, KEY, keysIn, keptStore } from '../../../support/kept-store.ts';

const { storage, open } = keptStore();

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
    it(`is put aside as it was, and reported: ${name}`, () => {
      storage.setItem(KEY, text);
      const kept = open();
      expect([keysIn(kept), kept.aside, kept.stored]).toEqual([left, text, true]);
      kept.keepRecord(nodeId('senioren'));
      const again = open();
      expect([keysIn(again), again.aside]).toEqual([[...left, 'senioren'], text]);
      expect(storage.getItem(ASIDE)).toBe(text);
      again.dropAside();
      expect([open().aside, keysIn(open())]).toEqual(['', [...left, 'senioren']]);
    });

  it('is dropped, and with it nothing that another tab has done since', () => {
    storage.setItem(KEY, 'old');
    const [one, other] = [open(), open()];
    other.keepRecord(nodeId('senioren'));
    one.forget('senioren');
    one.keepRecord(nodeId('sev'));
    other.dropAside();
    expect([keysIn(open()), keysIn(other), open().aside]).toEqual([['sev'], ['sev'], '']);
  });

  it('of a newer release is left as it is: what is kept here stays in memory, and that is reported', () => {
    const newer = JSON.stringify({ version: 2, things: [good] });
    const before = open();
    before.keepRecord(nodeId('sev'));
    storage.setItem(KEY, newer);
    const after = open();
    for (const kept of [before, after]) {
      kept.keepRecord(nodeId('senioren'));
      kept.dropAside();
      expect([kept.stored, kept.outdated, kept.aside]).toEqual([false, true, '']);
      expect([storage.getItem(KEY), storage.getItem(ASIDE)]).toEqual([newer, null]);
    }
    expect([keysIn(before), keysIn(after)]).toEqual([['sev', 'senioren'], ['senioren']]);
    storage.clear();
    before.note('sev', 'Weer wel');
    expect([before.stored, before.outdated, keysIn(open())]).toEqual([true, false, ['sev', 'senioren']]);
  });

  it('is put beside what was put aside before', () => {
    storage.setItem(ASIDE, 'older');
    storage.setItem(KEY, 'newer');
    expect(open().aside).toBe('older\nnewer');
  });

  it('is not overwritten where there is no room to put it aside', () => {
    storage.setItem(KEY, 'precious');
    storage.full = true;
    const kept = open();
    kept.keepRecord(nodeId('sev'));
    expect([kept.stored, kept.aside, keysIn(kept)]).toEqual([false, 'precious', ['sev']]);
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
