import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import { listedKinds, pathKey, nodeId, paths } from '../../graph/index.ts';
import { pictureOf } from '../../src/canvas/renderers/svg/picture-of.ts';
import Compare from '../../src/panels/compare/Compare.svelte';
import Insights from '../../src/panels/insights/Insights.svelte';
import Preview from '../../src/panels/kept/Preview.svelte';
import { toHtml } from '../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../src/panels/kept/memo-markdown.ts';
import { toText } from '../../src/panels/kept/memo-text.ts';
import { memoOf } from '../../src/panels/kept/memo.ts';
import Matrix from '../../src/panels/matrix/Matrix.svelte';
import { beginning } from '../../src/panels/fact/runs.ts';
import Record from '../../src/panels/record/Record.svelte';
import Routes from '../../src/panels/routes/Routes.svelte';
import Tables from '../../src/panels/table/Tables.svelte';
import Tour from '../../src/panels/tour/Tour.svelte';
import { pageContext } from '../../src/shell/page-context.ts';
import { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { keptItem } from '../support/kept-items.ts';
import { pageGraph } from '../support/page-graph.ts';
import { render as renderPage } from '../support/render.ts';
import { english } from '../support/texts.ts';

const graph = await pageGraph();
const open = (fragment = '') => new Explorer(graph, fragment);
const render: typeof renderPage = (shown, props) => renderPage(shown, props, pageContext(english));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

/** All that the records and the tours say in the toolbox's own words. */
const provenance = graph.nodes
  .flatMap((node) => [
    ...[node, node.experience, ...node.statements, ...node.otherNames, ...node.places],
    ...[...node.addresses, ...node.links, ...node.applications, ...node.relations],
  ])
  .flatMap((each) => each?.from ?? []);
const own = new Set(
  [
    ...graph.nodes.flatMap(({ statements, otherNames, links, universal }) => [
      ...statements.map(({ text }) => text),
      ...otherNames.map(({ name }) => name),
      ...links.map(({ label }) => label),
      universal,
    ]),
    ...provenance.flatMap((from) => [from.reason, from.layer === 'now' ? from.checked : undefined]),
    ...graph.toolbox.tours.flatMap(({ steps }) =>
      steps.flatMap(({ statements }) => statements.map(({ quote }) => quote)),
    ),
  ]
    .filter((text) => text !== undefined)
    // A source that holds for several statements names each by its first words.
    .flatMap((text) => [text, beginning(text)])
    .map(plain),
);
/** What goes by the page's own language: names, and the words of the vocabulary and of shared ids. */
const named = new Set([
  ...graph.nodes.map(({ name }) => plain(name)),
  ...Object.values({ ...graph.toolbox.themes, ...graph.toolbox.places }),
]);

/** Every piece of text in an element, with the language in which it is read out; what is told as of one language is one piece. */
function pieces(element: Element): { text: string; lang: string | null | undefined }[] {
  const keyboardNavigator = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
  const found = new Map<Node, { text: string; lang: string | null | undefined }>();
  while (keyboardNavigator.nextNode()) {
    const told = keyboardNavigator.currentNode.parentElement?.closest('[lang]');
    const whole = told && element.contains(told) ? told : keyboardNavigator.currentNode;
    const text = plain(whole.textContent);
    if (text !== '') found.set(whole, { text, lang: told?.getAttribute('lang') });
  }
  return [...found.values()];
}

/** Whatever is in the toolbox's own words, and nothing else, is told as Dutch; returns how much that was. */
function expectDutchWhereOwn(element: Element): number {
  const all = pieces(element);
  for (const { text, lang } of all)
    if (own.has(text) && !named.has(text)) expect(lang, text).toBe('nl');
    else if (!own.has(text)) expect(lang, text).toBe('en');
  return all.filter(({ lang }) => lang === 'nl').length;
}

/** With everything opened that can be opened. */
async function shown(panel: Component<{ explorer: Explorer }>, explorer: Explorer): Promise<HTMLElement> {
  const { container } = await render(panel, { explorer });
  for (const details of container.querySelectorAll('details')) details.open = true;
  await new Promise(requestAnimationFrame);
  return container;
}

describe('on the English page, what the toolbox says itself is told as Dutch', () => {
  it('in a record, with where it stands', async () => {
    // Every fourth: everything in it is opened, which takes its time.
    for (const { id, statements } of graph.nodes.filter((_, at) => at % 4 === 0)) {
      const explorer = open();
      explorer.select(id);
      const { container } = await render(Record, { explorer });
      await expect.poll(() => container.querySelector('article[aria-busy=false]')).not.toBeNull();
      for (const details of container.querySelectorAll('details')) details.open = true;
      await expect
        .poll(() => container.querySelectorAll('details[open] :is(p, li)').length)
        .toBeGreaterThan(0);
      const dutch = expectDutchWhereOwn(container);
      expect(dutch, id).toBeGreaterThanOrEqual(new Set(statements.map(({ text }) => text)).size);
      cleanup();
    }
  });

  it('in the insights', async () => {
    expect(expectDutchWhereOwn(await shown(Insights, open()))).toBeGreaterThan(100);
  });

  it('in a comparison', async () => {
    for (const ids of ['huurgewenning,verhuiscoach', 'casus-westvoorne,hof-van-heden', 'sev,vestia']) {
      const container = await shown(Compare, open(`vergelijk=${ids}`));
      expect(container.querySelector('table')).not.toBeNull();
      expect(expectDutchWhereOwn(container), ids).toBeGreaterThan(3);
      cleanup();
    }
  });

  it('in the table, the matrix and the routes', async () => {
    const tables = await render(Tables, { explorer: open() });
    tables.container.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await expect.poll(() => tables.container.querySelector('td details')).not.toBeNull();
    expectDutchWhereOwn(tables.container);
    cleanup();
    for (const kind of listedKinds(graph)) {
      expectDutchWhereOwn(await shown(Tables, open(`vorm=lijst&lijst=${kind}`)));
      cleanup();
    }
    expectDutchWhereOwn(await shown(Matrix, open()));
    cleanup();
    const explorer = open('van=senioren&naar=platform31');
    const [first] = explorer.paths;
    if (!first) throw new Error('there is no route to show');
    explorer.choosePath(pathKey(first));
    expect(expectDutchWhereOwn(await shown(Routes, explorer))).toBeGreaterThan(0);
  });

  it('in a tour only where the document is quoted', async () => {
    const quoted = graph.toolbox.tours.flatMap(({ id, steps }) =>
      steps.flatMap(({ statements }, at) =>
        statements.some(({ quote }) => quote) ? [{ id, step: at + 1 }] : [],
      ),
    );
    expect(quoted.length).toBeGreaterThan(0);
    for (const { id, step } of quoted) {
      const explorer = open();
      explorer.startTour(id, step);
      const { container } = await render(Tour, { explorer });
      const langs = [...container.querySelectorAll('q')].map((each) => each.getAttribute('lang'));
      expect(langs.length).toBeGreaterThan(0);
      expect(new Set(langs), id).toEqual(new Set(['nl']));
      cleanup();
    }
  });
});

describe('what is taken along from the English page', () => {
  const keys = (['huurgewenning', 'senioren', 'casus-westvoorne', 'sev', 'empty-nest-pakket'] as const).map(
    nodeId,
  );
  const [path] = paths(graph, { from: { id: nodeId('senioren') }, to: { id: nodeId('platform31') } });

  function memo() {
    const items = [...keys, path ? pathKey(path) : ''].map((key) => keptItem(graph, key));
    return memoOf(graph, english, items, {
      title: '',
      date: new Date(),
      link: 'https://example.org/',
      now: true,
    });
  }

  it('is a memo in English, in which the toolbox speaks Dutch: as a file and on screen', async () => {
    const told = memo();
    const page = new DOMParser().parseFromString(toHtml(told, english.language), 'text/html');
    expect(page.documentElement.lang).toBe('en');
    const { container } = await render(Preview, { blocks: told.blocks });
    const dutchIn = (element: Element) =>
      [...element.querySelectorAll('[lang=nl]')].map((each) => plain(each.textContent));
    const [inFile, onScreen] = [dutchIn(page.body), dutchIn(container)];
    expect(onScreen).toEqual(inFile);
    for (const key of keys)
      for (const { text } of graph.node(key).statements) {
        expect(inFile).toContain(plain(text));
        expect(plain(toText(told))).toContain(plain(text));
      }
    expect(toMarkdown(told)).toContain('Two layers are always kept apart');
    // None of our own words is among them.
    expect(inFile.join(' ')).not.toMatch(/inferred|Also called|Seen in|Today/);
  });

  it('is a picture that says that it is in English', async () => {
    const svg = await pictureOf(open(), english);
    const { documentElement: picture } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.getAttribute('lang')).toBe('en');
    expect(picture.textContent).toContain('inferred by us');
  });
});
