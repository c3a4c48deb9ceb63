import type { Tour, TourStep } from '../../graph/index.ts';
import { items, markup, type Piece } from './markup.ts';
import { itsOwn, said, type Telling } from './telling.ts';

export const tourId = (id: string): string => `rondleiding:${id}`;

/** A tour as it is told, without what it shows. */
export const tour = (telling: Telling, { id, name, about, steps }: Tour): Piece => [
  markup`<article id="${tourId(id)}">\n<h3>${name}</h3>\n<p>${about}</p>\n`,
  markup`<ol>\n${items(steps.map((each) => step(telling, each)))}</ol>\n</article>\n`,
];

function step(telling: Telling, { title, from, statements, tours }: TourStep): Piece {
  const { graph, own, words } = telling;
  const others = graph.toolbox.tours.filter(({ id }) => tours.includes(id));
  const links = others.map(({ id, name }) => markup` <a href="#${tourId(id)}">${name}</a>`);
  return [
    markup`<h4>${title}</h4>\n<div>${said(telling, from, words.record.namedIn)}</div>\n`,
    statements.map(({ text, lost, quote, from: where }) => {
      const quoted = quote === undefined ? [] : markup` <q>${itsOwn(telling, quote)}</q>`;
      const told = lost ? markup`<em>${itsOwn(telling, text)}</em>` : text;
      return markup`<div>${said(telling, where, told, quoted)}</div>\n`;
    }),
    links.length === 0 ? [] : markup`<p>${own.otherTours}${links}</p>\n`,
  ];
}
