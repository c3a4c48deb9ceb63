import { beforeEach, describe, expect, it, vi } from 'vitest';
import { writeKept } from '../../../src/state/stored/saved-kept.ts';
import { keptItem } from '../../support/kept-items.ts';
import { graph, openKept as open, plain, routeKey } from '../../support/kept-panel.ts';

beforeEach(() => localStorage.clear());

describe('what is handed over', () => {
  const other = [keptItem(graph, 'sev', 'Van een collega.'), keptItem(graph, 'vestia')] as const;
  /** Chooses a file, and gives what is said of it. */
  async function choose(container: Element, text: string, name = 'bewaard.json'): Promise<string> {
    const field = container.querySelector<HTMLInputElement>('input[type=file]');
    const files = new DataTransfer();
    files.items.add(new File([text], name));
    const said = () => plain(container.querySelector('section[aria-labelledby=doorgeven] [role=status]'));
    const before = said();
    if (field) field.files = files.files;
    field?.dispatchEvent(new Event('change', { bubbles: true }));
    await expect.poll(said).not.toBe(before);
    return said();
  }

  it('comes to what was kept already, with both notes', async () => {
    const { kept, container, names } = await open(['sev']);
    kept.note('sev', 'Van mij.');
    expect(await choose(container, writeKept({ title: 'Overleg', items: other }))).toBe(
      '1 erbij. 1 had u al. Bij 1 daarvan staat nu ook de notitie uit het bestand.',
    );
    expect(names()).toEqual(['SEV', 'Vestia']);
    expect([kept.items[0]?.note, kept.title]).toEqual(['Van mij.\nVan een collega.', 'Overleg']);
  });

  it('is the file that is saved', async () => {
    const { kept, container, press } = await open(['sev', routeKey]);
    const made = vi.spyOn(URL, 'createObjectURL');
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await press('Bewaar als bestand');
    const text = await (await fetch(String(made.mock.results[0]?.value))).text();
    expect(pressed).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
    const items = [...kept.items];
    kept.clear();
    expect(await choose(container, text)).toBe('2 erbij.');
    expect(kept.items).toEqual(items);
  });

  it.each([
    ['notes.txt', 'Boodschappen', 'hierin staat niets wat met de Doorstroomverkenner is bewaard'],
    ['leeg.json', '', 'hierin staat niets'],
    ['nieuw.json', '{"version":2,"items":[]}', 'dit bestand is gemaakt met een nieuwere versie'],
    ['half.json', '{"version":1,"title":"","items":[{"key":"sev"}]}', 'dit bestand is beschadigd'],
    ['afgebroken.json', '{"version":1,"title":"x","items":[{"kind":"record"', 'dit bestand is beschadigd'],
    ['groot.json', ' '.repeat(20_000_001), 'dit bestand is groter dan 20 MB'],
    [
      'veel.json',
      writeKept({
        title: '',
        items: Array.from({ length: 1001 }, (_, at) => ({ ...other[0], key: `k${at}` })),
      }),
      'dit bestand heeft meer dan 1000 kaarten',
    ],
  ])('is refused with its name and what to do, and changes nothing: %s', async (name, text, said) => {
    const { kept, container } = await open(['sev']);
    const before = kept.items;
    expect(await choose(container, text, name)).toContain(`${name}: ${said}`);
    expect(kept.items).toEqual(before);
  });

  it('says how much of it could not be read, and takes the rest', async () => {
    const { container, names } = await open([]);
    const half = JSON.stringify({ version: 1, title: '', items: [...other, { key: 'koopgarant' }] });
    expect(await choose(container, half)).toMatch(/^2 erbij\. 1 in het bestand konden wij niet lezen\./);
    expect(names()).toEqual(['SEV', 'Vestia']);
  });
});
