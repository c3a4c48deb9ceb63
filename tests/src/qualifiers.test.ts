import { describe, expect, it } from 'vitest';
import {
  compare,
  experienceFacts,
  factOfEdge,
  factsOf,
  insights,
  matrix,
  nameInSentence,
  nodeId,
  pathKey,
  paths,
  phrasePath,
  phraseSharedLimits,
  table,
  textOf,
  type GraphEdge,
  type NodeId,
} from '../../graph/index.ts';
import { edgeJson } from '../../graph/formats/json.ts';
import { recordText } from '../../graph/formats/text.ts';
import { edgesAnnouncement } from '../../src/canvas/interaction/announcements.ts';
import { tooltipLines } from '../../src/canvas/interaction/tooltip-lines.ts';
import { toHtml } from '../../src/panels/kept/memo-html.ts';
import { toMarkdown } from '../../src/panels/kept/memo-markdown.ts';
import { memoOf } from '../../src/panels/kept/memo.ts';
import { plainMain } from '../../src/plain/page.ts';
import type { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { plain as own } from '../../src/words/nl/plain.ts';
import { detailOf, placeOf } from '../../src/words/nl/provenance.ts';
import { recordWords } from '../../src/words/nl/record.ts';
import { termWords as terms } from '../../src/words/nl/terms.ts';
import { keptItem } from '../support/kept-items.ts';
import { realGraph } from '../support/real-toolbox.ts';
import { dutch } from '../support/texts.ts';

/** Every surface shows the qualifiers of the facts that it shows, and that they are inferred. */

const graph = realGraph();
const { words } = dutch;
const { drawingWords } = dutch.part('drawing');
const qualified = graph.edges.filter(({ note, only }) => note !== undefined || only);
const inferred = graph.edges.filter(({ from }) => from.basis === 'inferred');
const ends = ({ source, target }: GraphEdge) =>
  [
    ['forward', source, target],
    ['back', target, source],
  ] as const;
const MARK = /afgeleid|volgens onze lezing/;

/** The words that no rendering of an edge may lack; with the bracket, since the reason for what is inferred can have the same words. */
const wordsOf = ({ note, only = [] }: Pick<GraphEdge, 'note' | 'only'>): string[] => [
  ...(note === undefined ? [] : [note]),
  ...only.map((id) => `(dit voorbeeld alleen voor ${nameInSentence(graph, id)}`),
];

function expectWords(text: string | undefined, edge: Pick<GraphEdge, 'note' | 'only'>, where: string) {
  for (const word of wordsOf(edge)) expect(text?.toLowerCase(), where).toContain(word);
}

/** The lines of a text that name a record, as it stands in a sentence or by itself. */
const linesWith = (text: string, id: NodeId): string[] => {
  const names = [graph.node(id).name, nameInSentence(graph, id)].map((name) => name.toLowerCase());
  return text.split(/\n|<li>/).filter((line) => names.some((name) => line.toLowerCase().includes(name)));
};

it('the records have facts with a note, with a limit and inferred', () => {
  expect(qualified.filter(({ note }) => note !== undefined).length).toBeGreaterThan(5);
  expect(qualified.filter(({ only }) => only).length).toBeGreaterThan(0);
  expect(inferred.length).toBeGreaterThan(20);
});

describe('the qualifiers of an edge, and that it is inferred, stand', () => {
  it('in the tooltip of its line', () => {
    const tooltip = (id: GraphEdge['id']) =>
      tooltipLines(graph, { edges: [id], x: 0, y: 0 }, new Map(), drawingWords).join(' ');
    for (const edge of qualified) expectWords(tooltip(edge.id), edge, edge.id);
    for (const { id } of inferred) expect(tooltip(id), id).toMatch(MARK);
  });

  it('in what is announced as the keyboard follows it', () => {
    for (const edge of new Set([...qualified, ...inferred]))
      for (const [, from, to] of ends(edge)) {
        const explorer = { graph, edges: [edge] } as unknown as Explorer;
        const said = edgesAnnouncement(explorer, from, to);
        expectWords(said, edge, edge.id);
        expect(MARK.test(said), said).toBe(edge.from.basis === 'inferred');
      }
  });

  it('in the sentence of the path that it is by itself', () => {
    for (const edge of new Set([...qualified, ...inferred]))
      for (const [way, start, to] of ends(edge)) {
        const text = textOf(phrasePath(graph, { start, steps: [{ edge, way, to }] }));
        expectWords(text, edge, text);
        if (edge.from.basis === 'inferred') expect(text).toMatch(MARK);
      }
  });

  it('in the record that the command line shows, at both ends', () => {
    for (const edge of new Set([...qualified, ...inferred]))
      for (const [, from, to] of ends(edge)) {
        const lines = recordText(graph, graph.node(from))
          .split('\n')
          .filter((line) => line.includes(` [${to}]`));
        const words = wordsOf(edge);
        const whole = lines.filter((line) => words.every((word) => line.toLowerCase().includes(word)));
        expect(whole.length, edge.id).toBeGreaterThan(0);
        if (edge.from.basis === 'inferred')
          expect(
            whole.some((line) => line.includes(`inferred: ${edge.from.reason}`)),
            edge.id,
          ).toBe(true);
      }
  });

  it('in its data', () => {
    for (const edge of graph.edges) {
      const { note, only, by } = edge;
      expect(edgeJson(graph, edge)).toMatchObject({
        ...(note !== undefined && { note }),
        ...(only && { only }),
        ...(by !== undefined && { by }),
        basis: edge.from.basis,
      });
    }
  });

  it('in the memo of the records at both ends, and of the route that it is', () => {
    const frame = { title: '', date: new Date(2026, 10, 24), link: 'https://example.nl/', now: true };
    let routes = 0;
    for (const edge of qualified) {
      for (const [, from, to] of ends(edge)) {
        // What a group and a type are joined by is told with the instrument.
        if (edge.relation === graph.vocabulary.application.joins) continue;
        const memo = memoOf(graph, dutch, [keptItem(graph, from)], frame);
        for (const text of [toMarkdown(memo), toHtml(memo, 'nl')]) {
          const lines = linesWith(text, to).join('\n');
          expectWords(lines, edge, edge.id);
          if (edge.from.basis === 'inferred') expect(lines, edge.id).toMatch(MARK);
        }
      }
      const between = paths(graph, { from: { id: edge.source }, to: { id: edge.target } });
      const alone = between.filter(({ steps }) => steps.length === 1 && steps[0]?.edge === edge);
      for (const key of alone.map(pathKey)) {
        expectWords(toMarkdown(memoOf(graph, dutch, [keptItem(graph, key)], frame)), edge, key);
        routes++;
      }
    }
    expect(routes).toBeGreaterThan(5);
  });

  it('on the plain page, on the cards of both ends', () => {
    const page = plainMain({
      graph,
      language: 'nl',
      words,
      own,
      record: recordWords,
      terms,
      placeOf,
      detailOf,
    });
    for (const edge of new Set([...qualified, ...inferred]))
      for (const [way, from, to] of ends(edge)) {
        const { group, type } = graph.vocabulary.application;
        const isApplied = [group, type].includes(edge.relation) && way === 'forward';
        const article = page.split(`<article id="${from}">`)[1]?.split('</article>')[0] ?? '';
        const items = article.split('<li>').filter((item) => {
          const linked = item.includes(`href="#${to}"`);
          return isApplied ? linesWith(item, to).length > 0 : linked;
        });
        expectWords(items.join('\n'), edge, edge.id);
        if (edge.from.basis === 'inferred')
          expect(
            items.some((item) => item.includes(', afgeleid')),
            edge.id,
          ).toBe(true);
      }
  });
});

describe('the qualifiers of a fact, and that it is inferred, stand', () => {
  const tables = Object.keys(graph.vocabulary.kinds).map((kind) =>
    table(
      graph,
      kind,
      graph.ofKind(kind).map(({ id }) => id),
      { now: true },
    ),
  );

  it('in the cells of the tables that name its object', () => {
    const byName = (id: NodeId, far: NodeId) =>
      tables
        .flatMap(({ rows }) => rows.filter(({ node }) => node.id === id))
        .flatMap(({ cells }) => cells.flatMap(({ entries }) => entries))
        .filter(({ node, phrases }) => node === far || phrases.some((phrase) => phrase.node === far));
    let count = 0;
    for (const edge of new Set([...qualified, ...inferred]))
      for (const [, from, to] of ends(edge)) {
        const entries = byName(from, to);
        if (entries.length === 0) continue;
        const whole = entries.filter(({ phrases }) =>
          wordsOf(edge).every((word) => textOf(phrases).toLowerCase().includes(word)),
        );
        expect(whole.length, edge.id).toBeGreaterThan(0);
        if (edge.from.basis === 'inferred')
          expect(
            whole.some(({ basis }) => basis === 'inferred'),
            edge.id,
          ).toBe(true);
        count++;
      }
    expect(count).toBeGreaterThan(20);
  });

  it('in the cells of the matrix', () => {
    const limitsIn = (against: string, instrument: NodeId, column: NodeId) => {
      const cell = matrix(graph, {}, against)
        .sections.flatMap(({ rows }) => rows)
        .find((row) => row.instrument.id === instrument)
        ?.cells.get(column);
      return cell && phraseSharedLimits(graph, cell.limited.edges, cell.limited.way).map(textOf);
    };
    const { group } = graph.vocabulary.application;
    let count = 0;
    for (const edge of qualified) {
      const against = graph.node(edge.target).kind;
      if (edge.relation !== group && edge.relation !== graph.vocabulary.exampleOf) continue;
      const limits = limitsIn(against, edge.source, edge.target)?.map((limit) => `(${limit})`);
      expectWords(limits?.join(' '), edge, edge.id);
      count++;
    }
    expect(count).toBe(4);
    const nest = nodeId('empty-nest-pakket');
    for (const { target } of graph.out(nest).filter(({ relation }) => relation === group))
      expect(limitsIn('group', nest, target)?.join(' ')).toContain('geen maatregel voor doorstroom');
    expect(limitsIn('group', nodeId('huurgewenning'), nodeId('sociale-huurders-senioren'))).toEqual([]);
  });

  it('in a comparison, whole in the facts that it shows', () => {
    for (const kind of Object.keys(graph.vocabulary.kinds)) {
      const ids = graph.ofKind(kind).map(({ id }) => id);
      for (const id of ids) {
        const other = ids.find((each) => each !== id);
        if (other === undefined) continue;
        const { columns, toolbox, today } = compare(graph, [id, other], { now: true });
        const at = columns.findIndex((column) => column.id === id);
        const shown = [toolbox, today].flatMap((block) =>
          (block?.rows ?? []).flatMap(({ cells }) => (cells[at] ?? []).flatMap(({ facts }) => facts)),
        );
        const known = factsOf(graph, id);
        for (const fact of shown) expect(known).toContainEqual(fact);
      }
    }
  });

  it('in the facts of the insights', () => {
    const facts = insights(graph, true).flatMap(({ findings }) => findings.flatMap((each) => each.facts));
    const relations = facts.filter(({ predicate }) => predicate.is === 'relation');
    expect(relations.length).toBeGreaterThan(0);
    for (const { subject, predicate, object, qualifiers, basis } of relations) {
      if (predicate.is !== 'relation' || object.is !== 'node') continue;
      const edges = (predicate.way === 'forward' ? graph.out(subject) : graph.in(subject)).filter(
        (edge) =>
          edge.relation === predicate.relation &&
          (predicate.way === 'forward' ? edge.target : edge.source) === object.id,
      );
      const whole = edges.map((edge) => factOfEdge(graph, edge, predicate.way));
      expect(whole.map((each) => [each.qualifiers, each.basis])).toContainEqual([qualifiers, basis]);
    }
  });

  it('in the experience of an instrument by an example that is one for some groups alone', () => {
    const limited = graph.nodes
      .flatMap((node) => experienceFacts(graph, node))
      .filter(({ qualifiers }) => qualifiers.only);
    expect(limited.map(({ subject }) => subject)).toEqual(['ons-soort-mensen']);
    const memo = memoOf(graph, dutch, [keptItem(graph, 'ons-soort-mensen')], {
      title: '',
      date: new Date(2026, 10, 24),
      link: 'https://example.nl/',
      now: true,
    });
    expect(toMarkdown(memo)).toContain(
      'voorstel: Coöptatie binnen wooncomplex (dit voorbeeld alleen voor potentiële huurders, afgeleid)',
    );
  });
});
