import { factOfEdge, phraseFact, textOf, type GraphNode } from '../../../graph/index.ts';
import { connected } from './memo-connected.ts';
import { own, type Block, type Parts } from './memo-model.ts';
import { identity, otherNames, section, type Telling } from './memo-parts.ts';

/** What is known of a record today. If a search for it found nothing, the memo says so. */
export function todayBlocks(telling: Telling, node: GraphNode): Block[] {
  const { graph, texts, sources, now } = telling;
  if (!now) return [];
  const { language, words } = texts;
  const { kinds, successors, nowAbouts } = graph.vocabulary;
  const links = (of: GraphNode): Parts[] =>
    of.links.map(({ url, label, from }) => [
      own(graph, language, label),
      ': ',
      { url },
      ...sources.cite(from),
    ]);
  const after = graph.out(node.id).filter(({ relation }) => successors.includes(relation));
  const told: Parts[] = [
    ...(node.layer === 'now' ? [identity(telling, node)] : []),
    ...otherNames(telling, node, 'now', words.record.fullName),
    ...after.map((edge) => {
      const fact = factOfEdge(graph, edge, 'forward');
      return sources.said(textOf(phraseFact(graph, fact, { sourced: true, under: 'now' })), edge.from);
    }),
    ...connected(telling, node, 'now'),
    ...links(node),
    ...after.flatMap(({ target }) => links(graph.node(target))),
  ];
  const said = Object.entries(nowAbouts).flatMap(([about, label]) =>
    node.statements
      .filter((each) => each.about === about)
      .map(({ text, from }): Parts => [
        { strong: `${label}:` },
        ' ',
        ...sources.said(own(graph, language, text), from),
      ]),
  );
  const all = [...told, ...said];
  if (all.length === 0 && !kinds[node.kind]?.followed) return [];
  const blocks = section(words.record.now, all.length > 0 ? all : [[words.record.nothingVerified]]);
  return [{ kind: 'apart', blocks }];
}
