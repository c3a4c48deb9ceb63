import {
  applicationFact,
  capital,
  experienceFacts,
  isInUse,
  phraseFact,
  textOf,
  type GraphNode,
} from '../../graph/index.ts';
import { relationsOf } from './relations.ts';
import { markup, section, type Piece } from './markup.ts';
import { ofToolbox, said, sourced, type PlainContext } from './statement.ts';
import { today } from './today.ts';

/** Everything that is known of a node, in the order of its record in the explorer. */
export function record(context: PlainContext, node: GraphNode): Piece {
  const { graph, words } = context;
  const { abouts, warning, relations, exampleOf } = graph.vocabulary;
  const about = (key: string) =>
    node.statements.filter((each) => each.about === key && each.from.layer === 'toolbox');
  const also = node.otherNames.filter(({ from }) => from.layer === 'toolbox');
  const places = node.places.map(({ place, from }) =>
    sourced(context, from, graph.toolbox.places[place] ?? place),
  );
  const addresses = node.addresses.map(({ printed, from }) =>
    sourced(
      context,
      from,
      markup`<span class="address">${printed}</span>. ${context.record.addressNote(isInUse(node, printed))}`,
    ),
  );
  return [
    markup`<article id="${node.id}">\n<h3>${node.name}</h3>\n`,
    translation(context, node),
    markup`<div>${capital(graph.wordsOf(node).one)}. ${sourced(context, node.from, words.record.namedIn)}</div>\n`,
    also.map(
      ({ name, from }) =>
        markup`<div>${said(context, { text: name, from }, { before: `${words.record.also}: ` })}</div>\n`,
    ),
    about(warning).map((each) => {
      const before = markup`<strong>${abouts[warning]}.</strong> `;
      return markup`<div class="notice">${said(context, each, { before })}</div>\n`;
    }),
    relations[exampleOf]?.from.includes(node.kind) ? applications(context, node) : [],
    Object.entries(abouts).map(([key, heading]) =>
      key === warning ? [] : section(heading, statementsOf(context, about(key))),
    ),
    section(words.record.experience, experience(context, node)),
    section(words.record.places, places),
    section(words.record.addresses, addresses),
    section(words.record.connected, relationsOf(context, node, 'toolbox')),
    today(context, node),
    markup`</article>\n`,
  ];
}

/** For a translated node: its name in the toolbox, and our summary. */
function translation(context: PlainContext, { name, translated }: GraphNode): Piece {
  if (!translated) return [];
  const { original, summary } = translated;
  const { own } = context;
  return [
    original === name ? [] : markup`<p>${own.original} ${ofToolbox(context, original)}</p>\n`,
    markup`<p>${own.summary} ${summary}</p>\n`,
  ];
}

const statementsOf = (context: PlainContext, statements: GraphNode['statements']): Piece[] =>
  statements.map((each) => said(context, each));

/** For whom an instrument is, as texts with their sources. */
export const applicationLines = ({ graph, words }: PlainContext, node: GraphNode) =>
  node.applications.map((each) => {
    const untyped = each.types.length === 0 ? ` ${words.record.untyped}` : '';
    const fact = applicationFact(node.id, each);
    const text = textOf(phraseFact(graph, fact, { form: 'object', sourced: true }));
    return { text: `${text}${untyped}`, from: each.from };
  });

function applications(context: PlainContext, node: GraphNode): Piece {
  const { words } = context;
  const cells = applicationLines(context, node).map(({ text, from }) => sourced(context, from, text));
  return section(words.record.forWhom, cells.length > 0 ? cells : [words.record.noApplication]);
}

/** The experience of the node itself, and of each of its examples. */
const experience = (context: PlainContext, node: GraphNode): Piece[] =>
  experienceFacts(context.graph, node).map((fact) => {
    const isSourced = fact.from.basis === fact.basis;
    const phrases = phraseFact(context.graph, fact, {
      form: 'object',
      sourced: isSourced,
      under: fact.layer,
    });
    const text = phrases.map(({ text, node: named }) =>
      named === undefined ? text : markup`<a href="#${named}">${text}</a>`,
    );
    return sourced(context, fact.from, text);
  });
