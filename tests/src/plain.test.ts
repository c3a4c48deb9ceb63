import { describe, expect, test } from 'vitest';
import {
  factOfEdge,
  KnowledgeGraph,
  originalText,
  phraseFact,
  textOf,
  vocabulary,
  type Provenance,
} from '../../graph/index.ts';
import { markup, externalLink, replaceParts } from '../../src/plain/markup.ts';
import { plainMain, plainPage } from '../../src/plain/page.ts';
import type { PlainContext } from '../../src/plain/statement.ts';
import { words as english } from '../../src/words/en/first.ts';
import { plain as englishPlain } from '../../src/words/en/plain.ts';
import { recordWords as englishRecord } from '../../src/words/en/record.ts';
import { termWords as englishTerms } from '../../src/words/en/terms.ts';
import { words } from '../../src/words/nl/first.ts';
import { plain as own } from '../../src/words/nl/plain.ts';
import { placeOf, detailOf } from '../../src/words/nl/provenance.ts';
import { recordWords as record } from '../../src/words/nl/record.ts';
import { termWords as terms } from '../../src/words/nl/terms.ts';
import { realGraph } from '../support/real-toolbox.ts';

const real = realGraph();
const page = (graph: KnowledgeGraph, language: PlainContext['language'] = 'nl') => {
  const context = { graph, language, words, own, record, terms, placeOf, detailOf };
  const site = { explorer: './', others: [], styles: [{ href: './a.css' }] };
  return plainPage(context, site) + plainMain(context);
};
const escaped = (text: string) => markup`${text}`.text;
/** The part of the page about one node. */
const articleOf = (text: string, id: string) =>
  text.split(`<article id="${id}">`)[1]?.split('</article>')[0] ?? '';
const text = page(real);

test('every card is there once, with all its statements and their sources', () => {
  for (const node of real.nodes) {
    expect(text.split(`<article id="${node.id}">`), node.id).toHaveLength(2);
    const article = articleOf(text, node.id);
    const froms: Provenance[] = [node.from, ...node.applications.map(({ from }) => from)];
    for (const each of [
      ...node.statements,
      ...node.otherNames,
      ...node.places,
      ...node.addresses,
      ...node.links,
    ])
      froms.push(each.from);
    const expected = [
      ...node.statements.map((each) => each.text),
      ...node.otherNames.map(({ name }) => name),
      ...node.places.map(({ place }) => real.toolbox.places[place] ?? ''),
      ...node.addresses.map(({ printed }) => printed),
      ...node.links.flatMap(({ url, label }) => [url, label]),
      ...froms.flatMap((from) => [placeOf(real, from), from.reason ?? '']),
      ...froms.flatMap((from) => (from.layer === 'now' ? [from.url, from.date, from.checked] : [])),
    ];
    for (const each of expected) expect(article, node.id).toContain(escaped(each));
  }
});

test('every relation is on both its cards, with its source', () => {
  const { group, type } = real.vocabulary.application;
  for (const edge of real.edges) {
    const { source, target, relation, from } = edge;
    for (const [way, card, other] of [
      ['forward', source, target],
      ['back', target, source],
    ] as const) {
      // For whom an instrument is, its own card shows under that heading.
      if (way === 'forward' && (relation === group || relation === type)) continue;
      const fact = factOfEdge(real, edge, way);
      const sentence = textOf(phraseFact(real, fact, { sourced: true, under: fact.layer }));
      const found = articleOf(text, card)
        .split('<li>')
        .filter((item) => item.replace(/<\/?a\b[^>]*>/g, '').startsWith(`${escaped(sentence)} <details `));
      expect(
        found.some(
          (item) => item.includes(`<a href="#${other}">`) && item.includes(escaped(placeOf(real, from))),
        ),
        sentence,
      ).toBe(true);
    }
  }
});

test('what is known of today is kept apart, and appears nowhere else', () => {
  for (const { id, layer } of real.nodes) {
    const [toolbox = '', today] = articleOf(text, id).split('<div class="today">');
    if (layer === 'toolbox') expect(toolbox, id).not.toContain('<details class="now">');
    expect(today ?? '', id).not.toContain('<details class="toolbox">');
  }
});

test('every tour is there, step by step', () => {
  for (const { id, steps } of real.toolbox.tours) {
    const article = articleOf(text, `rondleiding:${id}`);
    for (const { title, statements } of steps)
      for (const each of [title, ...statements.flatMap((one) => [one.text, one.quote ?? ''])])
        expect(article).toContain(escaped(each));
  }
});

test('every explained word is listed at the end, with the source of its explanation', () => {
  const [before = '', list = ''] = text.split('<section aria-labelledby="woorden:">');
  expect(before).not.toContain('<dt');
  expect(list.match(/<dt /g)).toHaveLength(real.terms.length);
  for (const { term, means, inEnglish } of real.terms)
    expect(list).toContain(
      `${escaped(term)} <i lang="en">${escaped(inEnglish)}</i></dt>\n<dd>${escaped(means)} <small>`,
    );
  expect(list).toContain('<small>Uitleg van: Toolbox, circa 2010, tabel Koopgarant</small>');
  expect(list).toContain('<small>Uitleg van: VERA, WOONSITUATIESOORT.DOO</small>');
});

test('every link within the page leads somewhere, and no id occurs twice', () => {
  const ids = [...text.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const [, to] of text.matchAll(/ href="#([^"]*)"/g)) expect(ids).toContain(to);
});

test('in English the Dutch of a sentence stands with its source, and only what is not translated is Dutch', () => {
  const graph = realGraph('en');
  const context = {
    graph,
    language: 'en',
    words: english,
    own: englishPlain,
    record: englishRecord,
    terms: englishTerms,
    placeOf,
    detailOf,
  } as const;
  const main = plainMain(context);
  for (const { id, statements } of graph.nodes)
    for (const { text, lost } of statements) {
      const article = articleOf(main, id);
      const said = lost ? `<em>${escaped(text)}</em>` : escaped(text);
      const [before = '', after = ''] = article.split(`${said} <details`);
      expect(before.endsWith('<span lang="nl">'), text).toBe(false);
      expect(after.split('</details>')[0], text).toContain(
        `In Dutch: <span lang="nl">${escaped(originalText(graph, text) ?? '?')}`,
      );
    }
  expect(plainPage(context, { explorer: './', others: [], styles: [] })).toContain('are our translation');
});

test('text of a toolbox stays text, whatever characters it has', () => {
  const evil = `<script>alert("1")</script>'&`;
  const [record, ...rest] = real.toolbox.records;
  if (!record) throw new Error('a toolbox without records');
  const statement = { about: 'how', text: evil, lost: false, from: record.from };
  const now = {
    layer: 'now',
    basis: 'inferred',
    url: 'javascript:alert(1)',
    checked: evil,
    date: '2026-01',
    reason: evil,
  } as const;
  const changed = {
    ...record,
    name: evil,
    statements: [statement, { ...statement, about: 'known', from: now }],
    links: [{ url: now.url, label: evil, from: now }],
  };
  const toolbox = { ...real.toolbox, records: [changed, ...rest] };
  const written = page(new KnowledgeGraph(toolbox, vocabulary));
  expect(written).not.toContain('<script');
  expect(written).not.toContain('href="javascript:');
  expect(written).toContain(escaped(evil));
});

test('the English page has our names and a line of our own, and marks the Dutch of the toolbox', () => {
  const english = realGraph('en');
  const written = page(english, 'en');
  for (const { id, name, translated } of english.nodes) {
    const article = articleOf(written, id);
    expect(article).toContain(escaped(name));
    expect(article).toContain(escaped(translated?.summary ?? 'no summary'));
    expect(article.includes(`<span lang="nl">${escaped(translated?.original ?? '')}</span></p>`)).toBe(
      translated?.original !== name,
    );
  }
  expect(articleOf(written, 'huurgewenning')).toContain(
    '<span lang="nl">Dit is een kostbare oplossing.</span>',
  );
  expect(text).not.toContain('<span lang="nl">');
});

describe('markup', () => {
  test('escapes inserted text, and not the template itself', () => {
    expect(markup`<b title="${'"'}">${['<', markup`<i>${1}</i>`, undefined]}</b>`.text).toBe(
      '<b title="&quot;">&lt;<i>1</i></b>',
    );
  });
  test('links only to http and https addresses', () => {
    expect(externalLink('https://a.nl').text).toContain('<a href="https://a.nl"');
    expect(externalLink('data:text/html,x', 'X').text).toBe('X data:text/html,x');
  });
  test('replaces each part once, and ignores parts that are missing', () => {
    const replaced = replaceParts('een twee een', [
      ['twee', markup`<b>2</b>`],
      ['drie', '3'],
      ['', 'x'],
    ]);
    expect(markup`${replaced}`.text).toBe('een <b>2</b> een');
  });
});
