import type { GraphNode } from '../../graph/index.ts';
import { connected } from './connected.ts';
import { list, markup, outward, section, type Piece } from './markup.ts';
import { itsOwn, said, type Telling } from './telling.ts';

/** What is known of a record today; where it was looked for and nothing could be found out, that is said. */
export function today(telling: Telling, node: GraphNode): Piece {
  const { graph, words } = telling;
  const { kinds, nowAbouts } = graph.vocabulary;
  const names = node.otherNames.filter(({ from }) => from.layer === 'now');
  const told = [
    ...names.map(({ name, from }) => said(telling, from, `${words.record.fullName} `, itsOwn(telling, name))),
    ...connected(telling, node, 'now'),
    ...node.links.map(({ url, label, from }) => said(telling, from, outward(url, itsOwn(telling, label)))),
  ];
  const about = (key: string) =>
    node.statements
      .filter((each) => each.about === key)
      .map(({ text, from }) => said(telling, from, itsOwn(telling, text)));
  const known = told.length > 0 || node.statements.some(({ from }) => from.layer === 'now');
  if (!known && !kinds[node.kind]?.followed) return [];
  return [
    markup`<div class="today">\n<h4>${words.record.now}</h4>\n`,
    markup`<p class="note">${known ? words.record.nowNote : words.record.nothingVerified}</p>\n`,
    list(told),
    Object.entries(nowAbouts).map(([key, heading]) => section(heading, about(key))),
    markup`</div>\n`,
  ];
}
