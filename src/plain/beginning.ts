import { capital, phraseFact, textOf, type GraphNode, type Provenance } from '../../graph/index.ts';
import { markup, type Piece } from './markup.ts';
import { applicationLines } from './record.ts';
import { relationFactsOf } from './relations.ts';
import { ofToolbox, placeText, type PlainContext } from './statement.ts';

interface Line {
  readonly text: string;
  readonly from: Provenance;
  readonly lost?: boolean;
}
interface Part {
  readonly heading: string;
  readonly lines: readonly Line[];
}

/** So many parts and lines of each are there at once; the rest comes with the record itself. */
const MOST = { parts: 2, lines: 3 } as const;

/** The beginning of a record, in its order, for who opens a card before the explorer is there: what it is, and what is said of it first. */
export function beginning(context: PlainContext, node: GraphNode): Piece {
  const { graph, own } = context;
  const category = graph.categoryOf(node.id);
  const kind =
    category === undefined
      ? markup`<span>${capital(graph.wordsOf(node).one)}</span>`
      : markup`<span class="category-${graph.categoryIndex(node.id) + 1}">${graph.node(category).name}</span>`;
  const parts = partsOf(context, node).filter(({ lines }) => lines.length > 0);
  return markup`<article data-of="${node.id}"><header><p>${kind}</p><h2 tabindex="-1">${node.name}</h2></header>${parts
    .slice(0, MOST.parts)
    .map(({ heading, lines }) => [
      markup`<h3>${heading}</h3>`,
      lines.slice(0, MOST.lines).map((line) => markup`<p>${lineOf(context, line)}</p>`),
    ])}<p class="note">${own.rest}</p></article>`;
}

function partsOf(context: PlainContext, node: GraphNode): Part[] {
  const { graph, words } = context;
  const { abouts, warning, relations, exampleOf } = graph.vocabulary;
  const about = (key: string) =>
    node.statements.filter((each) => each.about === key && each.from.layer === 'toolbox');
  const connected = relationFactsOf(context, node, 'toolbox').map((fact) => ({
    text: textOf(phraseFact(graph, fact, { sourced: true, under: 'toolbox' })),
    from: fact.from,
  }));
  return [
    { heading: abouts[warning] ?? '', lines: about(warning) },
    ...(relations[exampleOf]?.from.includes(node.kind)
      ? [{ heading: words.record.forWhom, lines: applicationLines(context, node) }]
      : []),
    ...Object.entries(abouts)
      .filter(([key]) => key !== warning)
      .map(([key, heading]) => ({ heading, lines: about(key) })),
    { heading: words.record.connected, lines: connected },
  ];
}

function lineOf(context: PlainContext, { text, from, lost = false }: Line): Piece {
  const own = ofToolbox(context, text);
  return [lost ? markup`<em>${own}</em>` : own, markup` <small>${placeText(context, from)}</small>`];
}
