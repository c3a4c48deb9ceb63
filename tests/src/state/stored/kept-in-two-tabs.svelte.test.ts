import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { nodeId } from '../../../../graph/index.ts';
import { ASIDE, KEY, keysIn, keptStore, openKept } from '../../../support/kept-store.ts';

const { storage, open } = keptStore();

describe('two tabs', () => {
  it('that write after each other lose nothing of each other', () => {
    const [one, other] = [open(), open()];
    one.keepRecord(nodeId('sev'));
    other.keepRecord(nodeId('senioren'));
    one.note('senioren', 'Van de een');
    other.note('sev', 'Van de ander');
    expect(open().items.map(({ key, note }) => [key, note])).toEqual([
      ['sev', 'Van de ander'],
      ['senioren', 'Van de een'],
    ]);
  });

  it('lose nothing of each other when one of them could not store for a while', () => {
    const one = open();
    one.keepRecord(nodeId('sev'));
    one.retitle('Van de een');
    const other = open();
    storage.full = true;
    one.note('sev', 'Eerst');
    one.keepRecord(nodeId('huurgewenning'));
    expect(one.stored).toBe(false);
    storage.full = false;
    other.keepRecord(nodeId('senioren'));
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

  it('put aside an unreadable text of the other, and no more than once, when there is room again', () => {
    const one = open();
    storage.full = true;
    one.keepRecord(nodeId('sev'));
    storage.full = false;
    storage.setItem(KEY, 'kapot');
    storage.full = true;
    one.note('sev', 'a');
    one.note('sev', 'ab');
    storage.full = false;
    one.note('sev', 'abc');
    expect([storage.getItem(ASIDE), one.aside, open().items[0]?.note]).toEqual(['kapot', 'kapot', 'abc']);
  });

  it('follow each other while they are observed, and catch up when they are observed again', async () => {
    const kept = openKept(localStorage);
    const observed: string[][] = [];
    const observe = () =>
      $effect.root(() => {
        $effect(() => void observed.push(keysIn(kept)));
      });
    const end = observe();
    flushSync();
    const frame = document.body.appendChild(document.createElement('iframe'));
    const elsewhere = openKept(frame.contentWindow?.localStorage);
    elsewhere.keepRecord(nodeId('sev'));
    await expect.poll(() => observed.at(-1)).toEqual(['sev']);
    end();
    await Promise.resolve();
    elsewhere.keepRecord(nodeId('senioren'));
    const after = observe();
    flushSync();
    expect(observed.at(-1)).toEqual(['sev', 'senioren']);
    elsewhere.clear();
    await expect.poll(() => observed.at(-1)).toEqual([]);
    elsewhere.keepRecord(nodeId('sev'));
    await expect.poll(() => observed.at(-1)).toEqual(['sev']);
    // As a browser does it for a reader who wipes what a site has stored.
    frame.contentWindow?.localStorage.clear();
    await expect.poll(() => observed.at(-1)).toEqual([]);
    after();
    frame.remove();
  });
});
