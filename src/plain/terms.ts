import { meaningSource } from '../words/meaning-source.ts';
import { markup, type Piece } from './markup.ts';
import type { PlainContext } from './statement.ts';

/** The colon prevents a clash with the id of a record. */
export const termId = (id: string): string => `woord:${id}`;

/** The explained words, each with the source of its explanation. */
export const terms = (context: PlainContext): Piece => markup`<dl>
${context.graph.terms.map(
  ({ id, term, means, from, inEnglish, original }) =>
    markup`<dt id="${termId(id)}">${term} <i lang="${original === undefined ? 'en' : context.graph.toolbox.language}">${original ?? inEnglish}</i></dt>
<dd>${means} <small>${meaningSource(context.graph, from, context.terms, context.placeOf)}</small></dd>
`,
)}</dl>
`;
