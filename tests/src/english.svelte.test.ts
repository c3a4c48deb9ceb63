import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import type { Component } from 'svelte';
import {
  listedKinds,
  nodeId,
  originalText,
  pathKey,
  paths,
  phrasePath,
  textOf,
  type KnowledgeGraph,
} from '../../graph/index.ts';
import { pictureOf } from '../../src/canvas/renderers/picture/picture-of.ts';
import Answer from '../../src/panels/answer/Answer.svelte';
import Compare from '../../src/panels/compare/Compare.svelte';
import Insights from '../../src/panels/insights/Insights.svelte';
import Preview from '../../src/panels/kept/Preview.svelte';
import { toHtml } from '../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../src/panels/kept/memo-markdown.ts';
import { toText } from '../../src/panels/kept/memo-text.ts';
import { memoOf } from '../../src/panels/kept/memo.ts';
import Matrix from '../../src/panels/matrix/Matrix.svelte';
import { beginning } from '../../src/panels/fact/runs.ts';
import Record from '../support/SelectedRecord.svelte';
import Routes from '../../src/panels/routes/Routes.svelte';
import Tables from '../../src/panels/table/Tables.svelte';
import Tour from '../../src/panels/tour/Tour.svelte';
import { pageContext } from '../../src/shell/page-context.ts';
import { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { keptItem } from '../support/kept-items.ts';
import { pageGraph } from '../support/page-graph.ts';
import { render as renderPage } from '../support/render.ts';
import { english } from '../support/texts.ts';

const graph = await pageGraph('en');
const open = (fragment = '') => new Explorer(graph, fragment);
const render: typeof renderPage = (shown, props) => renderPage(shown, props, pageContext(english));
afterEach(() => {
  cleanup();
  localStorage.clear();
});

const plain = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim();

const sourcesOf = (nodes: KnowledgeGraph['nodes']) =>
  nodes
    .flatMap((node) => [
      ...[node, node.experience, ...node.statements, ...node.otherNames, ...node.places],
      ...[...node.addresses, ...node.links, ...node.applications, ...node.relations],
    ])
    .flatMap((each) => each?.from ?? []);
/** Every text that the records state, with the reasons and the pages of today. */
const textsOf = ({ nodes }: KnowledgeGraph) =>
  [
    ...nodes.flatMap(({ statements, otherNames, links, universal }) => [
      ...statements.map(({ text }) => text),
      ...otherNames.map(({ name }) => name),
      ...links.map(({ label }) => label),
      universal,
    ]),
    ...sourcesOf(nodes).flatMap((from) => [from.reason, from.layer === 'now' ? from.checked : undefined]),
  ]
    .filter((text) => text !== undefined)
    .map(plain);
/** What has no translation: what the document is quoted with, and proper names. */
const kept = new Set([
  ...graph.toolbox.tours.flatMap(({ steps }) =>
    steps.flatMap(({ statements }) => statements.flatMap(({ quote }) => quote ?? [])),
  ),
  ...textsOf(graph).filter((text) => originalText(graph, text) === undefined),
  ...graph.nodes.flatMap(({ name, translated }) =>
    translated && translated.original !== name ? translated.original : [],
  ),
]);
/** What is translated, in Dutch; a source that holds for several statements names each by its first words. */
const translated = new Set(
  textsOf(graph.original)
    .filter((text) => !kept.has(text))
    .flatMap((text) => [text, beginning(text)]),
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

/** Nothing but quotes and proper names is Dutch, and they are told as Dutch; returns all that is read out. */
function expectEnglish(element: Element): string[] {
  const all = pieces(element);
  for (const { text, lang } of all) {
    expect(translated.has(text), text).toBe(false);
    if (!named.has(text)) expect(lang, text).toBe(kept.has(text) ? 'nl' : 'en');
  }
  return all.map(({ text }) => text);
}

/** With everything opened that can be opened. */
async function shown(panel: Component<{ explorer: Explorer }>, explorer: Explorer): Promise<HTMLElement> {
  const { container } = await render(panel, { explorer });
  for (const details of container.querySelectorAll('details')) details.open = true;
  await new Promise(requestAnimationFrame);
  return container;
}

describe('on the English page, everything is English but quotes and proper names', () => {
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
      expectEnglish(container);
      for (const { text } of statements) expect(plain(container.textContent), id).toContain(plain(text));
      cleanup();
    }
  });

  it('in the insights', async () => {
    expect(expectEnglish(await shown(Insights, open())).length).toBeGreaterThan(500);
  });

  it('in the answer', async () => {
    for (const asked of ['groep=senioren', 'type=huur-naar-koop'])
      expect(expectEnglish(await shown(Answer, open(asked))).length).toBeGreaterThan(50);
  });

  it('in a comparison', async () => {
    for (const ids of ['huurgewenning,verhuiscoach', 'casus-westvoorne,hof-van-heden', 'sev,vestia']) {
      const container = await shown(Compare, open(`vergelijk=${ids}`));
      expect(container.querySelector('table')).not.toBeNull();
      expectEnglish(container);
      cleanup();
    }
  });

  it('in the table, the matrix and the routes', async () => {
    const tables = await render(Tables, { explorer: open() });
    tables.container.querySelector<HTMLInputElement>('input[type=checkbox]')?.click();
    await expect.poll(() => tables.container.querySelector('td details')).not.toBeNull();
    expectEnglish(tables.container);
    cleanup();
    for (const kind of listedKinds(graph)) {
      expectEnglish(await shown(Tables, open(`vorm=lijst&lijst=${kind}`)));
      cleanup();
    }
    expectEnglish(await shown(Matrix, open()));
    cleanup();
    const explorer = open('van=senioren&naar=platform31');
    const [first] = explorer.paths;
    if (!first) throw new Error('there is no route to show');
    explorer.choosePath(pathKey(first));
    expectEnglish(await shown(Routes, explorer));
  });

  it('in a tour', async () => {
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
      expectEnglish(container);
      const langs = [...container.querySelectorAll('q [lang]')].map((each) => each.getAttribute('lang'));
      expect(langs.length).toBeGreaterThan(0);
      expect(new Set(langs), id).toEqual(new Set(['nl']));
      cleanup();
    }
  });
});

describe('the Dutch original', () => {
  const sentences = graph.nodes
    .flatMap(({ statements }) => statements)
    .map(({ text }) => [plain(text), plain(originalText(graph, text))] as const);
  const panels: readonly (readonly [
    name: string,
    panel: Component<{ explorer: Explorer }>,
    explorer: () => Explorer,
  ])[] = [
    ['a record', Record, () => open('kies=huurgewenning')],
    ['an answer', Answer, () => open('groep=senioren')],
    ['a comparison', Compare, () => open('vergelijk=huurgewenning,verhuiscoach')],
    ['the insights', Insights, () => open()],
    ['a list', Tables, () => open('vorm=lijst&lijst=instrument')],
  ];
  for (const [name, panel, explorer] of panels)
    it(`is one click away in ${name}, which says once that the texts are our translation`, async () => {
      const { container } = await render(panel, { explorer: explorer() });
      const translation = () => plain(container.textContent);
      const isThere = (text: string) => translation().includes(text);
      await expect.poll(() => sentences.some(([text]) => isThere(text))).toBe(true);
      const [ours, dutch] = sentences.find(([text]) => isThere(text)) ?? ['', ''];
      expect(translation().split('our translation')).toHaveLength(2);
      const originals = () =>
        [...container.querySelectorAll('[lang=nl]')].map((each) => plain(each.textContent));
      expect(originals()).not.toContain(dutch);
      const press = (text: string) =>
        [...container.querySelectorAll('button')].find((each) => plain(each.textContent) === text)?.click();
      press('Show the Dutch too');
      await expect.poll(originals).toContain(dutch);
      expect(isThere(ours)).toBe(true);
      press('Hide the Dutch');
      await expect.poll(originals).not.toContain(dutch);
    });

  it('of a route is its sentence as the Dutch page has it', async () => {
    const explorer = open('van=senioren&naar=platform31');
    const dutch = new Explorer(await pageGraph(), 'van=senioren&naar=platform31');
    const { container } = await render(Routes, { explorer });
    const own = dutch.paths.map((path) => textOf(phrasePath(dutch.graph, path)));
    expect(own.length).toBeGreaterThan(0);
    [...container.querySelectorAll('button')]
      .find(({ textContent }) => /the Dutch too/.test(textContent))
      ?.click();
    await expect
      .poll(() =>
        [...container.querySelectorAll('[lang=nl]')].map((each) => plain(each.textContent)).toSorted(),
      )
      .toEqual(own.toSorted());
  });

  it('is not asked for on the Dutch page', async () => {
    const explorer = new Explorer(await pageGraph(), 'groep=senioren');
    const { container } = await renderPage(Answer, { explorer });
    expect(container.textContent).not.toContain('vertaling');
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

  it('is a memo in English, in which only proper names are Dutch: as a file and on screen', async () => {
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
        expect(inFile).not.toContain(plain(text));
        expect(plain(toText(told))).toContain(plain(text));
      }
    expect(toMarkdown(told)).toContain('Two layers are always kept apart');
    expect(toMarkdown(told)).toContain('their translation from the Dutch');
    for (const text of inFile) expect(kept.has(text), text).toBe(true);
  });

  it('is a picture that says that it is in English', async () => {
    const svg = await pictureOf(open(), english);
    const { documentElement: picture } = new DOMParser().parseFromString(svg, 'image/svg+xml');
    expect(picture.getAttribute('xml:lang')).toBe('en');
    expect(picture.textContent).toContain('inferred by us');
  });
});
