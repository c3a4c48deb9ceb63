import {
  applicationFact,
  capital,
  experienceFacts,
  phraseFact,
  textOf,
  type GraphNode,
} from '../../graph/index.ts';
import { connected } from './connected.ts';
import { markup, section, type Piece } from './markup.ts';
import { itsOwn, said, type Telling } from './telling.ts';
import { today } from './today.ts';

/** All that is known of a record, in the order of its card in the explorer. */
export function record(telling: Telling, node: GraphNode): Piece {
  const { graph, words } = telling;
  const { abouts, warning, relations, exampleOf } = graph.vocabulary;
  const about = (key: string) =>
    node.statements.filter((each) => each.about === key && each.from.layer === 'toolbox');
  const also = node.otherNames.filter(({ from }) => from.layer === 'toolbox');
  const places = node.places.map(({ place, from }) =>
    said(telling, from, graph.toolbox.places[place] ?? place),
  );
  const addresses = node.addresses.map(({ printed, from }) =>
    said(telling, from, markup`<span class="address">${printed}</span>. ${words.record.addressNote}`),
  );
  return [
    markup`<article id="${node.id}">\n<h3>${node.name}</h3>\n`,
    translation(telling, node),
    markup`<div>${capital(graph.wordsOf(node).one)}. ${said(telling, node.from, words.record.namedIn)}</div>\n`,
    also.map(
      ({ name, from }) =>
        markup`<div>${said(telling, from, `${words.record.also}: `, itsOwn(telling, name))}</div>\n`,
    ),
    about(warning).map(({ text, from }) => {
      const head = markup`<strong>${abouts[warning]}.</strong> `;
      return markup`<div class="notice">${said(telling, from, head, itsOwn(telling, text))}</div>\n`;
    }),
    relations[exampleOf]?.from.includes(node.kind) ? applications(telling, node) : [],
    Object.entries(abouts).map(([key, heading]) =>
      key === warning ? [] : section(heading, told(telling, about(key))),
    ),
    section(words.record.experience, experience(telling, node)),
    section(words.record.places, places),
    section(words.record.addresses, addresses),
    section(words.record.connected, connected(telling, node, 'toolbox')),
    today(telling, node),
    markup`</article>\n`,
  ];
}

/** Of what was translated: our words for it, and what it is called where it comes from. */
function translation(telling: Telling, { name, translated }: GraphNode): Piece {
  if (!translated) return [];
  const { original, summary } = translated;
  const { own } = telling;
  return [
    original === name ? [] : markup`<p>${own.original} ${itsOwn(telling, original)}</p>\n`,
    markup`<p>${own.summary} ${summary}</p>\n`,
  ];
}

const told = (telling: Telling, statements: GraphNode['statements']): Piece[] =>
  statements.map(({ text, lost, from }) => {
    const own = itsOwn(telling, text);
    return said(telling, from, lost ? markup`<em>${own}</em>` : own);
  });

function applications(telling: Telling, node: GraphNode): Piece {
  const { graph, words } = telling;
  const cells = node.applications.map((each) => {
    const untyped = each.types.length === 0 ? ` ${words.record.untyped}` : '';
    const fact = applicationFact(node.id, each);
    const text = textOf(phraseFact(graph, fact, { form: 'object', sourced: true }));
    return said(telling, each.from, `${text}${untyped}`);
  });
  return section(words.record.forWhom, cells.length > 0 ? cells : [words.record.noApplication]);
}

/** How far it got: by its own experience, and by that of each of its examples. */
const experience = (telling: Telling, node: GraphNode): Piece[] =>
  experienceFacts(telling.graph, node).map((fact) => {
    const sourced = fact.from.basis === fact.basis;
    const phrases = phraseFact(telling.graph, fact, { form: 'object', sourced, under: fact.layer });
    const text = phrases.map(({ text, node: named }) =>
      named === undefined ? text : markup`<a href="#${named}">${text}</a>`,
    );
    return said(telling, fact.from, text);
  });
