import type { Tour, TourStep } from '../../graph/index.ts';
import { items, markup, type Piece } from './markup.ts';
import { ofToolbox, said, sourced, type PlainContext } from './statement.ts';

export const tourId = (id: string): string => `rondleiding:${id}`;

/** The text of a tour, without the views that it shows. */
export const tour = (context: PlainContext, { id, name, about, steps }: Tour): Piece => [
  markup`<article id="${tourId(id)}">\n<h3>${name}</h3>\n<p>${about}</p>\n`,
  markup`<ol>\n${items(steps.map((each) => step(context, each)))}</ol>\n</article>\n`,
];

function step(context: PlainContext, { title, from, statements, tours }: TourStep): Piece {
  const { graph, own, words } = context;
  const others = graph.toolbox.tours.filter(({ id }) => tours.includes(id));
  const links = others.map(({ id, name }) => markup` <a href="#${tourId(id)}">${name}</a>`);
  return [
    markup`<h4>${title}</h4>\n<div>${sourced(context, from, words.record.namedIn)}</div>\n`,
    statements.map(({ quote, ...each }) => {
      const after = quote === undefined ? [] : markup` <q>${ofToolbox(context, quote)}</q>`;
      return markup`<div>${said(context, each, { after })}</div>\n`;
    }),
    links.length === 0 ? [] : markup`<p>${own.otherTours}${links}</p>\n`,
  ];
}
