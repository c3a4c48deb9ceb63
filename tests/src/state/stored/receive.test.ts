import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readKept, receive, writeKept, type SavedKept } from '../../../../src/state/stored/saved-kept.ts';
import { keptItem } from '../../../support/kept-items.ts';
import { realGraph } from '../../../support/real-toolbox.ts';

const graph = realGraph();
const keys = graph.nodes.slice(0, 12).map(({ id }) => id as string);
const note = fc.constantFrom('', 'Bellen.', 'Navragen bij Vestia.', 'x');
const kept: fc.Arbitrary<SavedKept> = fc.record({
  title: fc.constantFrom('', 'Memo', 'Overleg'),
  items: fc
    .uniqueArray(fc.tuple(fc.constantFrom(...keys), note), { selector: ([key]) => key })
    .map((all) => all.map(([key, text]) => keptItem(graph, key, text))),
});

describe('what a colleague kept', () => {
  it('comes after what the reader kept, and overwrites and loses nothing of it', () => {
    fc.assert(
      fc.property(kept, kept, (mine, theirs) => {
        const { saved, added, known, noted } = receive(mine, readKept(writeKept(theirs)).saved);
        const of = (key: string, list: SavedKept) => list.items.find((item) => item.key === key);
        expect(saved.items.slice(0, mine.items.length).map(({ key }) => key)).toEqual(
          mine.items.map(({ key }) => key),
        );
        for (const item of [...mine.items, ...theirs.items])
          expect(of(item.key, saved)?.note).toContain(item.note);
        expect(saved.title).toBe(mine.title || theirs.title);
        expect(added).toBe(saved.items.length - mine.items.length);
        expect(added + known).toBe(theirs.items.length);
        expect(noted).toBe(mine.items.filter(({ key, note: own }) => own !== of(key, saved)?.note).length);
      }),
    );
  });

  it('is there once, however often the file is opened', () => {
    fc.assert(
      fc.property(kept, kept, (mine, theirs) => {
        const once = receive(mine, theirs).saved;
        expect(receive(once, theirs)).toMatchObject({ saved: once, added: 0, noted: 0 });
      }),
    );
  });

  it('is the same thing under the key of an earlier release', () => {
    const own = { ...keptItem(graph, 'sev', 'Van mij.'), key: 'sev.oud' };
    const given = keptItem(graph, 'sev', 'Van een collega.');
    const keyOf = ({ key }: { key: string }) => key.replace('.oud', '');
    expect(receive({ title: '', items: [own] }, { title: '', items: [given] }, keyOf)).toMatchObject({
      saved: { items: [{ key: 'sev.oud', note: 'Van mij.\nVan een collega.' }] },
      added: 0,
      known: 1,
      noted: 1,
    });
  });

  it('keeps both notes where the file has the same thing under two keys', () => {
    const given = keptItem(graph, 'sev', 'Eerst.');
    const items = [given, { ...given, key: 'sev.oud', note: 'Later.' }];
    const keyOf = ({ key }: { key: string }) => key.replace('.oud', '');
    expect(receive({ title: '', items: [] }, { title: '', items }, keyOf)).toMatchObject({
      saved: { items: [{ key: 'sev', note: 'Eerst.\nLater.' }] },
      added: 1,
    });
  });

  it('changes nothing of an item but its note, of which every line counts', () => {
    const own = keptItem(graph, 'sev', 'Meneer Jansen bellen');
    const other = { ...own, note: 'nee', print: 'zzz', date: '2020-01-01', name: 'Other' };
    expect(receive({ title: '', items: [own] }, { title: '', items: [other] })).toMatchObject({
      saved: { items: [{ ...own, note: 'Meneer Jansen bellen\nnee' }] },
      added: 0,
      known: 1,
      noted: 1,
    });
  });

  it.each([
    ['a day that does not exist', { date: '2026-99-99' }],
    ['a record as a route', { kind: 'route' }],
  ])('is not read where it holds %s', (_, wrong) => {
    const text = JSON.stringify({ version: 1, title: '', items: [{ ...keptItem(graph, 'sev'), ...wrong }] });
    expect(readKept(text)).toMatchObject({ saved: { items: [] }, unread: 1 });
  });

  it('is read once where it holds an item twice, which loses nothing', () => {
    const text = writeKept({ title: '', items: [keptItem(graph, 'sev'), keptItem(graph, 'sev')] });
    expect(readKept(text)).toMatchObject({ saved: { items: [{ key: 'sev' }] }, unread: 0 });
  });

  it('says how many items of it could not be read', () => {
    const text = JSON.stringify({ version: 1, title: '', items: [keptItem(graph, 'sev'), { key: 3 }, null] });
    expect(readKept(text)).toMatchObject({ saved: { items: [{ key: 'sev' }] }, whole: false, unread: 2 });
  });
});
