import { meaningSource } from '../words/meaning-source.ts';
import { markup, type Piece } from './markup.ts';
import { itsOwn, type Telling } from './telling.ts';

/** A colon keeps it apart from a record's id. */
export const termId = (id: string): string => `woord:${id}`;

/** The words that are explained, each with whose explanation it is. */
export const terms = (telling: Telling): Piece => markup`<dl>
${telling.graph.terms.map(
  ({ id, term, means, from, inEnglish }) =>
    markup`<dt id="${termId(id)}">${itsOwn(telling, term)} <i lang="en">${inEnglish}</i></dt>
<dd>${means} <small>${meaningSource(telling.graph, from, telling.terms, telling.placeOf)}</small></dd>
`,
)}</dl>
`;
