import type { GraphNode } from '../../graph/index.ts';
import { relationsOf } from './relations.ts';
import { list, markup, externalLink, section, type Piece } from './markup.ts';
import { ofToolbox, said, sourced, type PlainContext } from './statement.ts';

/** What is known of a node today, or that nothing could be verified where we looked. */
export function today(context: PlainContext, node: GraphNode): Piece {
  const { graph, words } = context;
  const { kinds, nowAbouts } = graph.vocabulary;
  const names = node.otherNames.filter(({ from }) => from.layer === 'now');
  const facts = [
    ...names.map(({ name, from }) =>
      said(context, { text: name, from }, { before: `${context.record.fullName} ` }),
    ),
    ...relationsOf(context, node, 'now'),
    ...node.links.map(({ url, label, from }) =>
      sourced(context, from, externalLink(url, ofToolbox(context, label))),
    ),
  ];
  const about = (key: string) =>
    node.statements.filter((each) => each.about === key).map((each) => said(context, each));
  const known = facts.length > 0 || node.statements.some(({ from }) => from.layer === 'now');
  if (!known && !kinds[node.kind]?.followed) return [];
  return [
    markup`<div class="today">\n<h4>${words.record.now}</h4>\n`,
    markup`<p class="note">${known ? words.record.nowNote : words.record.nothingVerified}</p>\n`,
    list(facts),
    Object.entries(nowAbouts).map(([key, heading]) => section(heading, about(key))),
    markup`</div>\n`,
  ];
}
