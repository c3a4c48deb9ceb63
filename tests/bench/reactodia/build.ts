import { execFileSync } from 'node:child_process';
import { existsSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { initialSubgraphOf } from '../../../src/state/view/initial-subgraph.ts';
import { START_VIEW } from '../../../src/state/view/view.ts';
import { visibleEdges, visibleIds } from '../../../src/state/view/visible.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const own = fileURLToPath(new URL('.', import.meta.url));
const built = fileURLToPath(new URL('../../../node_modules/.cache/reactodia', import.meta.url));

/** Builds the workspace of Reactodia with the cards of our start view; its packages are installed here when they are missing. */
export function buildReactodia(): {
  readonly folder: string;
  readonly cards: number;
  readonly lines: number;
} {
  const run = (...args: readonly string[]) =>
    execFileSync('npm', args, { cwd: own, stdio: ['ignore', 'ignore', 'inherit'] });
  if (!existsSync(`${own}node_modules`)) run('ci', '--no-audit', '--no-fund');
  run('exec', '--', 'vite', 'build', '--base=./', `--outDir=${built}`, '--emptyOutDir', '--logLevel=error');
  const { triples, cards, lines } = startCards();
  writeFileSync(`${built}/cards.nt`, triples);
  return { folder: built, cards, lines };
}

/** The cards and lines of our start view, as RDF: a class for each kind, a property for each relation. */
function startCards() {
  const graph = realGraph();
  const { vocabulary } = graph;
  const ids = visibleIds(graph, START_VIEW, initialSubgraphOf(graph, START_VIEW.question));
  const edges = visibleEdges(graph, ids, START_VIEW.now);
  const iri = (path: string) => `<https://example.org/${path.replaceAll(' ', '-')}>`;
  const label = (of: string, text: string) =>
    `${of} <http://www.w3.org/2000/01/rdf-schema#label> ${JSON.stringify(text)}@nl .`;
  const type = (of: string, is: string) => `${of} <http://www.w3.org/1999/02/22-rdf-syntax-ns#type> ${is} .`;
  const nodes = ids.map((id) => graph.node(id));
  const kinds = [...new Set(nodes.map(({ kind }) => kind))];
  const relations = [...new Set(edges.map(({ relation }) => relation))];
  const triples = [
    ...kinds.flatMap((kind) => [
      type(iri(`kind/${kind}`), '<http://www.w3.org/2002/07/owl#Class>'),
      label(iri(`kind/${kind}`), vocabulary.kinds[kind]?.many ?? kind),
    ]),
    ...relations.map((relation) => label(iri(`relation/${relation}`), relation)),
    ...nodes.flatMap(({ id, kind, name }) => [
      type(iri(`card/${id}`), iri(`kind/${kind}`)),
      label(iri(`card/${id}`), name),
    ]),
    ...edges.map(
      ({ source, relation, target }) =>
        `${iri(`card/${source}`)} ${iri(`relation/${relation}`)} ${iri(`card/${target}`)} .`,
    ),
  ];
  // Several edges may be one triple.
  const unique = [...new Set(triples)];
  return {
    triples: unique.join('\n'),
    cards: ids.length,
    lines: unique.filter((triple) => triple.includes('/relation/') && triple.includes('> <https')).length,
  };
}
