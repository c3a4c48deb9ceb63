import { tick } from 'svelte';
import { afterEach, describe, expect, it } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';
import {
  compare,
  nameInSentence,
  nodeId,
  pathKey,
  paths,
  phrasePath,
  textOf,
  type GraphEdge,
  type NodeId,
} from '../../graph/index.ts';
import { describePicture } from '../../src/canvas/renderers/picture/description.ts';
import { momentOf, announcementOf } from '../../src/panels/announce/announcement.ts';
import Compare from '../../src/panels/compare/Compare.svelte';
import FactLine from '../../src/panels/insights/FactLine.svelte';
import Relations from '../../src/panels/list/Relations.svelte';
import Matrix from '../../src/panels/matrix/Matrix.svelte';
import Record from '../support/SelectedRecord.svelte';
import RouteLine from '../../src/panels/routes/RouteLine.svelte';
import { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { factsOf } from '../../graph/facts.ts';
import { pageGraph } from '../support/page-graph.ts';
import { render } from '../support/render.ts';
import { dutch } from '../support/texts.ts';

/** Every component that shows a fact shows its qualifiers, and that it is inferred. */

const graph = await pageGraph();
afterEach(() => cleanup());

const plain = (element: Element | null | undefined) =>
  (element?.textContent ?? '').replace(/\s+/g, ' ').trim();
const qualified = graph.edges.filter(({ note, only }) => note !== undefined || only);
const wordsOf = ({ note, only = [] }: Pick<GraphEdge, 'note' | 'only'>): string[] => [
  ...(note === undefined ? [] : [note]),
  ...only.map((id) => `alleen voor ${nameInSentence(graph, id)}`),
];
const MARK = /afgeleid|volgens onze lezing/;

/** Whether one of these elements names a record and has all words of an edge. */
function expectLine(lines: Iterable<Element>, edge: GraphEdge, far: NodeId) {
  const names = [graph.node(far).name, nameInSentence(graph, far)].map((name) => name.toLowerCase());
  const wanted = [...wordsOf(edge), ...(edge.from.basis === 'inferred' ? [MARK] : [])];
  const texts = [...lines].map((line) => plain(line).toLowerCase());
  const found = texts.filter(
    (text) =>
      names.some((name) => text.includes(name)) &&
      wanted.every((word) => (typeof word === 'string' ? text.includes(word) : word.test(text))),
  );
  expect(found.length, `${edge.id} in ${texts.join(' | ')}`).toBeGreaterThan(0);
}

describe('the qualifiers of every edge that has some stand', () => {
  it('in the list, at both ends', async () => {
    for (const edge of qualified)
      for (const [id, far] of [
        [edge.source, edge.target],
        [edge.target, edge.source],
      ] as const) {
        // Every edge is in view.
        const explorer = { graph, edges: graph.edges, selected: undefined } as unknown as Explorer;
        const { container } = await render(Relations, { explorer, id, all: true });
        expectLine(container.querySelectorAll('li'), edge, far);
        cleanup();
      }
  });

  it('in the record, at both ends', async () => {
    const explorer = new Explorer(graph, '');
    const { container } = await render(Record, { explorer });
    for (const edge of qualified)
      for (const [id, far] of [
        [edge.source, edge.target],
        [edge.target, edge.source],
      ] as const) {
        explorer.select(id);
        await tick();
        await expect.poll(() => plain(container.querySelector('h2'))).toContain(graph.node(id).name);
        await expect.poll(() => container.querySelector('article[aria-busy=false]')).not.toBeNull();
        expectLine(container.querySelectorAll('li, section > div'), edge, far);
      }
  });

  it('in the experience of the record, with the limit of its example', async () => {
    const explorer = new Explorer(graph, '');
    explorer.select(nodeId('ons-soort-mensen'));
    const { container } = await render(Record, { explorer });
    await expect
      .poll(() => [...container.querySelectorAll('section > div')].map(plain).join('\n'))
      .toContain(
        'voorstel: Coöptatie binnen wooncomplex (dit voorbeeld alleen voor potentiële huurders, afgeleid)',
      );
  });

  it('in a comparison', async () => {
    for (const edge of qualified.filter(({ relation }) => relation !== graph.vocabulary.application.joins)) {
      const other = graph
        .ofKind(graph.node(edge.source).kind)
        .find(({ id, layer }) => id !== edge.source && layer === 'toolbox');
      if (!other) throw new Error('nothing to compare with');
      expect(compare(graph, [edge.source, other.id], { now: true }).columns).toHaveLength(2);
      const explorer = new Explorer(graph, `vergelijk=${edge.source},${other.id}`);
      const { container } = await render(Compare, { explorer });
      expectLine(container.querySelectorAll('li'), edge, edge.target);
      cleanup();
    }
  });

  it('in a line of the insights', async () => {
    const explorer = new Explorer(graph, '');
    for (const id of new Set(qualified.flatMap(({ source, target }) => [source, target])))
      for (const fact of factsOf(graph, id)) {
        const { container } = await render(FactLine, { explorer, fact, within: id, reasoned: false });
        const text = plain(container).toLowerCase();
        for (const word of wordsOf(fact.qualifiers)) expect(text).toContain(word);
        if (fact.basis === 'inferred') expect(text).toMatch(MARK);
        cleanup();
      }
  });

  it('in the sentence and the steps of a route, what is announced of it, and the text of its picture', async () => {
    for (const edge of qualified) {
      const found = paths(graph, { from: { id: edge.source }, to: { id: edge.target } });
      const path = found.find(({ steps }) => steps.some((step) => step.edge === edge));
      if (!path) continue;
      const explorer = new Explorer(graph, '');
      explorer.trace({ from: [edge.source], to: edge.target, via: [] });
      const before = momentOf(explorer);
      const key = pathKey(path);
      explorer.choosePath(key);
      const sentence = textOf(phrasePath(graph, path));
      for (const word of wordsOf(edge)) expect(sentence.toLowerCase()).toContain(word);
      const { container } = await render(RouteLine, { explorer, paths: [path], key, number: 1, open: true });
      expect(plain(container.querySelector('.sentence'))).toBe(sentence);
      expectLine(container.querySelectorAll('ul li'), edge, edge.target);
      expect(describePicture(explorer, dutch).asked).toContain(sentence);
      expect(announcementOf(explorer, dutch, before, momentOf(explorer))).toContain(sentence);
      cleanup();
    }
  });

  it('in the cells of the matrix', async () => {
    const { application, exampleOf } = graph.vocabulary;
    for (const against of ['group', 'case']) {
      const explorer = new Explorer(graph, `vorm=matrix&tegen=${against}`);
      const { container } = await render(Matrix, { explorer });
      for (const edge of qualified) {
        if (graph.node(edge.target).kind !== against) continue;
        if (edge.relation !== application.group && edge.relation !== exampleOf) continue;
        expectLine(container.querySelectorAll('td'), edge, edge.target);
      }
      cleanup();
    }
  });
});
