import { unzipSync } from 'fflate';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { toHtml } from '../../../src/panels/kept/memo-html.ts';
import { toText } from '../../../src/panels/kept/memo-text.ts';
import { memoOf } from '../../../src/panels/kept/memo.ts';
import { Kept } from '../../../src/state/stored/kept.svelte.ts';
import { keptItem } from '../../support/kept-items.ts';
import { dutch } from '../../support/texts.ts';
import { tinyPicture } from '../../support/tiny-picture.ts';
import { drawingOf, graph, openKept as open, plain, routeKey } from '../../support/kept-panel.ts';

beforeEach(() => localStorage.clear());

describe('the list of what is kept', () => {
  it('says what it is for and how to keep something, while there is nothing', async () => {
    const { container } = await open([]);
    expect(plain(container)).toContain('U heeft nog niets bewaard.');
    expect(plain(container)).toContain('alleen in deze browser');
    expect(container.querySelector('article')).toBeNull();
  });

  it('has a name, a kind and a labelled note for each, and saves the note as it is typed', async () => {
    const { kept, container } = await open(['huurgewenning', routeKey]);
    expect([...container.querySelectorAll('.kind')].map(plain)).toEqual([
      'instrument, Financiële ondersteuning',
      'route',
    ]);
    const [note] = container.querySelectorAll('textarea');
    expect(plain(note?.labels[0])).toBe('Uw notitie bij Huurgewenning');
    if (!note) return;
    note.value = 'Navragen';
    note.dispatchEvent(new InputEvent('input', { bubbles: true }));
    expect(kept.items[0]?.note).toBe('Navragen');
    expect(new Kept(graph).items[0]?.note).toBe('Navragen');
    flushSync();
    expect(plain(container.querySelector('article'))).toContain('Navragen');
  });

  it('changes the order, keeps the keyboard on what was pressed, and says where the card is now', async () => {
    const { container, press, names } = await open(['sev', 'senioren', 'voorrang']);
    await press('Zet lager: SEV');
    expect(names()).toEqual(['Senioren', 'SEV', 'Voorrang voor huurder van gewilde woning']);
    expect(document.activeElement?.ariaLabel).toBe('Zet lager: SEV');
    await press('Zet lager: SEV');
    expect(document.activeElement?.ariaLabel).toBe('Zet hoger: SEV');
    expect(plain(container.querySelector('[role=status]'))).toBe('SEV staat nu op plaats 3 van 3.');
    await press('Zet hoger: SEV');
    await press('Zet hoger: SEV');
    expect(names()[0]).toBe('SEV');
    expect(document.activeElement?.ariaLabel).toBe('Zet lager: SEV');
  });

  it('takes away and puts back, at its place and with the keyboard', async () => {
    const { kept, container, press, names } = await open(['sev', 'senioren', 'voorrang']);
    kept.note('senioren', 'Navragen');
    await press('Haal weg: Senioren');
    expect(plain(container.querySelectorAll('ol > li')[1])).toMatch(/^Weggehaald: Senioren/);
    expect(document.activeElement?.ariaLabel).toBe('Zet terug: Senioren');
    await press('Zet terug: Senioren');
    expect(names()[1]).toBe('Senioren');
    expect((document.activeElement as HTMLTextAreaElement).value).toBe('Navragen');
    for (const name of ['SEV', 'Senioren', 'Voorrang voor huurder van gewilde woning'])
      await press(`Haal weg: ${name}`);
    expect(kept.items).toEqual([]);
    expect(document.activeElement?.ariaLabel).toMatch(/^Zet terug: Voorrang/);
  });

  it('wipes everything, but only when asked twice', async () => {
    const { kept, container, press } = await open(['sev', 'senioren']);
    await press('Wis alles');
    expect(document.activeElement?.textContent).toBe('Nee, laat staan');
    await press('Nee, laat staan');
    expect(document.activeElement?.textContent).toBe('Wis alles');
    expect(kept.items).toHaveLength(2);
    await press('Wis alles');
    await press('Ja, wis alles');
    expect(localStorage.length).toBe(0);
    expect(plain(document.activeElement)).toBe('Bewaard 0');
    expect(plain(container)).toContain('U heeft nog niets bewaard.');
  });

  it('wipes the title too, when nothing else is left', async () => {
    const { kept, press } = await open(['sev']);
    kept.retitle('Geheim');
    await press('Haal weg: SEV');
    await press('Wis alles');
    await press('Ja, wis alles');
    expect([localStorage.length, kept.title, kept.removed]).toEqual([0, '', undefined]);
  });

  it('says what has changed and what is gone, until a change is seen', async () => {
    const changed = { ...keptItem(graph, 'sev'), print: 'other', name: 'De SEV' };
    const gone = { ...keptItem(graph, 'weg', 'Mijn notitie'), name: 'Verhuisbonus' };
    localStorage.setItem(
      'doorstroomverkenner.bewaard',
      JSON.stringify({ version: 1, title: '', items: [changed, gone] }),
    );
    const { container, button, press } = await open([]);
    const [first, second] = container.querySelectorAll('ol > li');
    expect(plain(first)).toContain('Deze kaart is veranderd sinds u haar bewaarde, op 3 november 2026.');
    expect(plain(first)).toContain('Toen: De SEV');
    expect(plain(second)).toContain('Verhuisbonus De toolbox heeft deze kaart niet meer.');
    expect(second?.querySelector('textarea')?.value).toBe('Mijn notitie');
    await press('Gezien: de verandering van SEV');
    expect(plain(first)).not.toContain('veranderd');
    expect(button(/^Gezien/)).toBeUndefined();
  });

  it('shows nothing of today while that is switched off, and says what is left out', async () => {
    const { container, press } = await open(['sev', 'platform31', routeKey], 'nu=uit');
    expect(plain(container)).not.toContain('Platform31');
    expect(plain(container)).toContain('2 dingen die u bewaarde, horen bij Stand nu.');
    expect(container.querySelectorAll('article .apart')).toHaveLength(0);
    await press('Toon Stand nu');
    expect(container.querySelectorAll('ol > li')).toHaveLength(3);
    expect(plain(container.querySelector('article'))).toContain('is opgevolgd door Platform31');
  });

  it('opens a record, and a route as the one that is shown, in the drawing and in one step', async () => {
    const { explorer, press } = await open(['sev', routeKey], 'vorm=bewaard');
    await press('SEV');
    expect([explorer.selected?.id, explorer.view.mode, explorer.history.at]).toEqual(['sev', 'map', 1]);
    explorer.undo();
    expect([explorer.selected, explorer.view.mode]).toEqual([undefined, 'kept']);
    await press(/^Voor senioren/);
    expect([explorer.traced?.chosen, explorer.view.mode, explorer.history.at]).toEqual([routeKey, 'map', 1]);
    expect(explorer.visible).toContain('platform31');
    explorer.undo();
    expect([explorer.traced, explorer.view.mode]).toEqual([undefined, 'kept']);
  });

  it('says that another tab has a newer page, and wipes nothing of it', async () => {
    localStorage.setItem('doorstroomverkenner.bewaard', JSON.stringify({ version: 2 }));
    const { container, button } = await open(['sev']);
    expect(plain(container.querySelector('[role=alert]'))).toMatch(
      /^Een ander tabblad gebruikt een nieuwere versie: laad opnieuw\./,
    );
    expect(button('Wis alles')).toBeUndefined();
  });

  it('hands over a file that can be had for a while', async () => {
    localStorage.setItem('doorstroomverkenner.bewaard', 'kapot');
    const { press } = await open([]);
    const [made, revoked] = [vi.spyOn(URL, 'createObjectURL'), vi.spyOn(URL, 'revokeObjectURL')];
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await press('Download dat deel');
    const [address] = made.mock.results.map(({ value }) => String(value));
    expect([await (await fetch(address ?? '')).text(), pressed.mock.calls.length]).toEqual(['kapot', 1]);
    expect(revoked).not.toHaveBeenCalled();
    vi.restoreAllMocks();
  });

  it('shows what could not be read, offers it as a file and can remove it', async () => {
    localStorage.setItem('doorstroomverkenner.bewaard', 'kapot');
    const { container, press } = await open([]);
    expect(plain(container)).toContain('kunnen wij niet lezen. Het is niet weg');
    await press('Wis dat deel');
    expect(plain(container)).not.toContain('kunnen wij niet lezen');
    expect(localStorage.getItem('doorstroomverkenner.bewaard.onleesbaar')).toBeNull();
  });
});

describe('the memo on screen', () => {
  it('has the same words as the memo that is taken along', async () => {
    const keys = ['huurgewenning', 'senioren', 'sev', 'estrade', routeKey];
    const { kept, container } = await open(keys);
    kept.note('sev', 'Een <b> notitie\nop twee regels');
    kept.retitle('Titel & meer');
    flushSync();
    const memo = memoOf(graph, dutch, kept.items, {
      title: 'Titel & meer',
      date: new Date(),
      link: location.href.split('#')[0] ?? '',
      now: true,
    });
    const words = (text: string) => text.replace(/^[-=]+$|^ *- /gm, '').replace(/\s|Notitie:?/g, '');
    const page = new DOMParser().parseFromString(toHtml(memo, 'nl'), 'text/html');
    const shown = words(plain(container.querySelector('article')));
    expect(shown).toBe(words(page.body.textContent ?? ''));
    expect(shown).toBe(words(toText(memo)));
  });

  it('is a whole page of plain elements, and needs nothing from elsewhere', () => {
    const all = graph.nodes.map((node) => keptItem(graph, node.id, '<img src=x onerror=alert(1)>'));
    const frame = { title: '</title><script>', date: new Date(), link: location.href, now: true };
    const page = new DOMParser().parseFromString(toHtml(memoOf(graph, dutch, all, frame), 'nl'), 'text/html');
    expect([page.documentElement.lang, page.title]).toEqual(['nl', '</title><script>']);
    const tags = new Set([...page.querySelectorAll('body *')].map(({ tagName }) => tagName.toLowerCase()));
    expect([...tags].toSorted()).toEqual(
      ['a', 'blockquote', 'br', 'h1', 'h2', 'h3', 'li', 'p', 'strong', 'ul'].toSorted(),
    );
    expect(page.querySelectorAll('[src], [style], link, base')).toHaveLength(0);
    expect(page.querySelector('style')?.textContent).not.toMatch(/url|@import/);
    for (const { protocol } of page.querySelectorAll('a')) expect(protocol).toMatch(/^https?:$/);
  });
});

describe('the memo of an answer', () => {
  const article = (container: Element) => container.querySelector<HTMLElement>('article');
  const box = (container: Element, name: RegExp) => {
    const label = [...container.querySelectorAll('label')].find((each) => name.test(plain(each)));
    return label?.querySelector<HTMLInputElement>('input[type=checkbox]');
  };

  it('is there as soon as a question is asked, with nothing kept', async () => {
    const { container } = await open([], 'groep=oudere-bewoners-grote-woningen');
    expect(plain(container)).toContain('U heeft nog niets bewaard.');
    const headings = [...(article(container)?.querySelectorAll('h3, h4') ?? [])].map(plain);
    expect(headings.slice(0, 2)).toEqual(['Memo doorstroom', 'Het antwoord']);
    const row = 'row td td td td td';
    const rows = [...(article(container)?.querySelectorAll('tbody tr') ?? [])].map((each) =>
      [...each.children].map((cell) => cell.getAttribute('scope') ?? cell.localName).join(' '),
    );
    expect(rows).toEqual(['rowgroup', row, 'rowgroup', row, row]);
    await vi.waitFor(() => expect(article(container)?.querySelector('img')?.src).toMatch(/^blob:/));
    expect(article(container)?.querySelector('img')?.alt).toContain('oudere bewoners in grote woningen');
    expect(box(container, /bewaarde/)).toBeUndefined();
  });

  it('comes before what is kept, and every part of it can be left out', async () => {
    const { container } = await open(['sev'], 'groep=oudere-bewoners-grote-woningen');
    const text = () => plain(article(container));
    const click = (name: RegExp) => {
      box(container, name)?.click();
      flushSync();
    };
    expect(text()).toMatch(/Het antwoord.*Bronnen.*Over dit memo.*Bijlage.*SEV/);
    expect(text()).not.toContain('Voorwaarde');
    click(/^De volledige kaarten/);
    expect(text()).toContain('Voorwaarde');
    click(/^Wat u bewaarde/);
    expect(text()).not.toContain('SEVOrganisatie');
    click(/^De tekening/);
    expect(text()).not.toContain('De tekening');
    click(/^Het antwoord/);
    click(/^Wat u bewaarde/);
    expect(text()).toMatch(/^Memo doorstroom ?SEV/);
  });

  it('is left out where nothing is asked, unless the reader wants it', async () => {
    const { container } = await open(['sev']);
    expect(plain(article(container))).not.toContain('Het antwoord');
    box(container, /^Alle instrumenten/)?.click();
    flushSync();
    expect(plain(article(container))).toContain('14 instrumenten.');
  });

  it('says that the drawing could not be made, and is there without it', async () => {
    const warned = vi.spyOn(console, 'warn').mockImplementation(() => undefined);
    const failing = drawingOf(() => Promise.reject(new Error('no canvas')));
    const { container } = await open([], 'groep=senioren', failing);
    await vi.waitFor(() => expect(plain(container)).toContain('De tekening maken lukte niet.'));
    expect(plain(article(container))).toContain('Huurgewenning');
    expect(warned).toHaveBeenCalledOnce();
    vi.restoreAllMocks();
  });

  it('is saved for Word, with the drawing that was still being made', async () => {
    const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
    let finish = (_: File) => {};
    const promise = new Promise<File>((resolve) => (finish = resolve));
    const { container, press } = await open(
      [],
      'groep=senioren',
      drawingOf(() => promise),
    );
    const made = vi.spyOn(URL, 'createObjectURL');
    const pressed = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => undefined);
    await press('Download voor Word (.docx)');
    expect(plain(container)).toContain('Het Word-bestand wordt gemaakt.');
    expect(pressed).not.toHaveBeenCalled();
    finish(new File([tinyPicture.png], 'tekening.png'));
    await vi.waitFor(() => expect(pressed).toHaveBeenCalledOnce(), 20_000);
    expect(plain(container)).toMatch(/Gedownload als memo-doorstroom-20\d\d-\d\d-\d\d\.docx\./);
    const file = made.mock.calls.map(([each]) => each as Blob).find(({ type }) => type === WORD);
    const parts = unzipSync(new Uint8Array((await file?.arrayBuffer()) ?? []));
    expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
    vi.restoreAllMocks();
  });
});
