import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import { compare, nodeId, type ComparedBlock } from '../../../graph/index.ts';
import Compare from '../../../src/panels/compare/Compare.svelte';
import Actions from '../../../src/panels/record/Actions.svelte';
import { Explorer } from '../../../src/state/session/explorer.svelte.ts';
import { pageGraph } from '../../support/page-graph.ts';
import { render } from '../../support/render.ts';
import { dutch } from '../../support/texts.ts';

const { compareWords } = dutch.part('compare');

const graph = await pageGraph();

const plain = (element: Element | null | undefined) =>
  element?.textContent?.replace(/\s+/g, ' ').trim() ?? '';

async function open(ids: readonly string[], more = '') {
  const explorer = new Explorer(graph, `vergelijk=${ids.join(',')}${more}`);
  const { container } = await render(Compare, { explorer });
  const all = (selector: string) => [...container.querySelectorAll<HTMLElement>(selector)];
  const check = (name: string) =>
    all('label')
      .find((label) => plain(label) === name)
      ?.querySelector('input') as HTMLInputElement;
  return { explorer, container, all, check };
}

const SETS = [
  ['huurgewenning', 'inkomenshuur'],
  ['huurgewenning', 'inkomenshuur', 'verhuiscoach'],
  ['voorrang', 'empty-nest-pakket', 'ons-soort-mensen', 'realistisch-beeld'],
  ['casus-westvoorne', 'casus-vlaardingen', 'goudplevier'],
  ['senioren', 'gezinnen', 'alle', 'sociale-huurders-senioren'],
  ['sev', 'vestia', 'ymere'],
  ['huur-naar-huur', 'huur-naar-koop', 'koop-naar-koop'],
  ['vraaggericht', 'procesbegeleiding'],
];

/** What the query says, as it should be on screen. */
function counted(block: ComparedBlock, names: readonly string[]) {
  const points = (n: number) => compareWords.points(n);
  const parts = block.only.map((each) => each.reduce((sum, part) => sum + part.points.length, 0));
  return [
    `${compareWords.all(names.length)} ${points(block.shared.length)}`,
    ...names.flatMap((name, at) => (parts[at] ? `${compareWords.only(name)} ${points(parts[at])}` : [])),
  ];
}

describe('a comparison on screen', () => {
  it.each(SETS)('tells the same numbers as the query, and marks as many: %s %s', async (...ids) => {
    const { all } = await open(ids);
    const { columns, toolbox, today } = compare(graph, ids.map(nodeId), { now: true });
    const names = columns.map(({ name }) => name);
    expect(all('thead th').map((head) => head.getAttribute('abbr'))).toEqual(names);
    const [first, second] = all('dl').map((list) =>
      [...list.querySelectorAll('dt')].map((term) => plain(term)),
    );
    expect(first).toEqual(counted(toolbox, names));
    expect(second).toEqual(today?.rows.length ? counted(today, names) : undefined);
    for (const [block, rows] of [
      [toolbox, 'tbody:not(.now)'],
      [today, 'tbody.now'],
    ] as const)
      for (const at of names.keys()) {
        const cells = all(`${rows} td:nth-child(${at + 1})`);
        const marked = (mark: string) => cells.flatMap((cell) => [...cell.querySelectorAll(`li.${mark}`)]);
        const points = block?.rows.flatMap(({ cells }) => cells[at] ?? []) ?? [];
        expect(marked('shared')).toHaveLength(points.filter(({ standing }) => standing === 'shared').length);
        expect(marked('only')).toHaveLength(
          block?.only[at]?.reduce((sum, { points }) => sum + points.length, 0) ?? 0,
        );
        for (const each of marked('shared'))
          expect(plain(each)).toContain(compareWords.together(names.length));
        for (const each of marked('only')) expect(plain(each)).toContain(compareWords.alone);
      }
  });

  it('says of everything where it stands, and of nothing that it is a "no"', async () => {
    for (const ids of SETS) {
      const { all } = await open(ids);
      for (const said of all('td li > div'))
        expect(said.querySelector(':scope > details') !== null).toBe(true);
      const { toolbox } = compare(graph, ids.map(nodeId), { now: true });
      const empty = toolbox.rows.flatMap(({ cells }) => cells.filter(({ length }) => length === 0)).length;
      const silent = all('tbody:not(.now) td > .note').filter((cell) => plain(cell) === compareWords.silence);
      expect(silent).toHaveLength(empty);
      cleanup();
    }
  });

  it('says which others say it too, where some do', async () => {
    const { all } = await open(['huurgewenning', 'inkomenshuur', 'verhuiscoach']);
    const stimulates = all('td:first-child li').find((each) => plain(each).includes('duurdere nieuwbouw'));
    expect(plain(stimulates?.querySelector('.standing'))).toBe('ook bij Inkomenshuur');
  });

  it('keeps a note with what it is on, and says that the other says it otherwise', async () => {
    const { all } = await open(['huurgewenning', 'verhuiscoach']);
    const told = all('td li').filter((each) => /sociale huurders \(senioren\): /i.test(plain(each)));
    expect(told.map((each) => plain(each.querySelector('.standing')))).toEqual([
      'deels ook bij Verhuiscoach',
      'deels ook bij Huurgewenning',
    ]);
    expect(told.map((each) => plain(each).includes('Vooral sociale huurders (senioren)'))).toEqual([
      false,
      true,
    ]);
    expect(plain(all('.summary dl')[0])).not.toContain('ociale huurders (senioren)');
    expect(plain(all('.summary')[0])).toContain(compareWords.partly);
  });

  it('keeps in the summary the note that all of them have', async () => {
    const { all } = await open(['huur-naar-koop', 'koop-naar-koop']);
    expect(plain(all('.summary dl')[0])).toContain('Realistisch beeld van de woning: met name kopers');
  });

  it('says in short under which headings only one has something, and all of it on request', async () => {
    const { all } = await open(['huurgewenning', 'inkomenshuur']);
    const [short] = all('.summary > summary');
    expect(plain(short)).toBe(
      'Toolbox, circa 2010. Alleen Huurgewenning heeft iets onder “Voorwaarde”, “Kosten”, “Genoemd in” en “Ook genoemd”. Gelijk bij allebei: 5 punten.',
    );
    expect(all('.summary')[0]?.hasAttribute('open')).toBe(false);
  });

  it('begins with a warning', async () => {
    const { all } = await open(['koopgarant', 'voorrang']);
    const headings = all('tbody .heading').map((each) => plain(each));
    expect(headings.indexOf(graph.vocabulary.abouts[graph.vocabulary.warning] ?? '')).toBe(
      headings.indexOf('Categorie') - 1,
    );
    expect(all('.warned')).toHaveLength(1);
  });

  it('keeps today below and apart, and out of it when it is switched off', async () => {
    const { all } = await open(['huurgewenning', 'verhuiscoach']);
    const bodies = all('tbody');
    const first = bodies.findIndex((each) => each.matches('.now'));
    expect(first).toBeGreaterThan(0);
    expect(bodies.slice(first).every((each) => each.matches('.now'))).toBe(true);
    expect(all('tbody:not(.now) details.now, tbody.now details:not(.now)')).toEqual([]);
    cleanup();
    const without = await open(['huurgewenning', 'verhuiscoach'], '&nu=uit');
    expect(without.all('tbody.now, details.now')).toEqual([]);
    expect(plain(without.container)).not.toContain(graph.vocabulary.layers.now);
  });

  it('can show the differences alone, and counts what it hides', async () => {
    const ids = ['huurgewenning', 'inkomenshuur'];
    const { all, check, container } = await open(ids);
    const alike = compare(graph, ids.map(nodeId), { now: true }).toolbox.rows.filter((row) => row.alike);
    expect(alike.length).toBeGreaterThan(1);
    const before = all('tbody').length;
    check(compareWords.differences).focus();
    await userEvent.keyboard(' ');
    expect(all('tbody')).toHaveLength(before - alike.length);
    expect(plain(container.querySelector('.switch [role=status]'))).toBe(compareWords.hidden(alike.length));
    for (const row of alike)
      expect(all('tbody .heading').map((each) => plain(each))).not.toContain(
        'text' in row.heading ? row.heading.text : row.heading.field,
      );
  });

  it('opens a record from its column, and takes it away', async () => {
    const { explorer, container } = await open(['huurgewenning', 'inkomenshuur', 'verhuiscoach']);
    const press = async (name: string) => {
      container.querySelector<HTMLElement>(`thead [aria-label="${name}"]`)?.focus();
      await userEvent.keyboard('{Enter}');
    };
    await press(compareWords.open('Inkomenshuur'));
    expect(explorer.selected?.id).toBe('inkomenshuur');
    await press(compareWords.remove('Inkomenshuur'));
    expect(explorer.compared).toEqual(['huurgewenning', 'verhuiscoach']);
    expect(container.querySelectorAll('thead th')).toHaveLength(2);
  });
});

describe('choosing what to compare', () => {
  it('goes box by box, and keeps the keyboard where it is', async () => {
    const { explorer, container, check, all } = await open([]);
    expect(plain(container)).toContain(compareWords.what(4));
    const names = ['Verhuiscoach', 'Huurgewenning', 'Inkomenshuur', 'Koopgarant'];
    for (const [at, name] of names.entries()) {
      check(name).focus();
      await userEvent.keyboard(' ');
      expect(document.activeElement).toBe(check(name));
      expect(container.querySelectorAll('thead th')).toHaveLength(at === 0 ? 0 : at + 1);
    }
    expect(explorer.compared).toEqual(['koopgarant', 'huurgewenning', 'inkomenshuur', 'verhuiscoach']);
    expect(check('Voorrang voor huurder van gewilde woning').disabled).toBe(true);
    expect(check('Huurgewenning').disabled).toBe(false);
    const done = all('button').find((each) => plain(each) === compareWords.picker.done);
    done?.focus();
    await userEvent.keyboard('{Enter}');
    expect(plain(document.activeElement)).toBe('4 instrumenten vergeleken');
    expect(container.querySelector<HTMLDetailsElement>('.picker')?.open).toBe(false);
  });

  it('asks for another where there is one, of the same kind', async () => {
    const { container, all } = await open(['senioren']);
    expect(plain(container)).toContain(compareWords.another('Senioren'));
    expect(
      all('.picker label')
        .map((each) => plain(each))
        .toSorted(),
    ).toEqual(
      graph
        .ofKind('group')
        .map(({ name }) => name)
        .toSorted(),
    );
  });

  it('can be done from a record, as long as there is room', async () => {
    const explorer = new Explorer(graph, '');
    const button = async (id: string) => {
      cleanup();
      const { container } = await render(Actions, { explorer, node: graph.node(nodeId(id)) });
      return [...container.querySelectorAll('button')].find((each) =>
        each.hasAttribute('aria-pressed'),
      ) as HTMLButtonElement;
    };
    const { add, anew, chosen, full } = compareWords.button;
    for (const id of ['huurgewenning', 'voorrang', 'verhuiscoach', 'matroeshka']) {
      const before = await button(id);
      expect([plain(before), before.ariaPressed]).toEqual([add, 'false']);
      before.click();
      await expect.poll(() => plain(before)).toBe(chosen);
      expect(before.ariaPressed).toBe('true');
    }
    const fifth = await button('koopgarant');
    expect([plain(fifth), fifth.disabled]).toEqual([full(4), true]);
    (await button('voorrang')).click();
    expect((await button('koopgarant')).disabled).toBe(false);
    expect(plain(await button('senioren'))).toBe(anew);
  });
});
