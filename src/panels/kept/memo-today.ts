import { factOfEdge, phraseFact, textOf, type GraphNode } from '../../../graph/index.ts';
import { connected } from './memo-connected.ts';
import { own, type Block, type Parts } from './memo-model.ts';
import { identity, otherNames, section, type MemoContext } from './memo-parts.ts';

/** What is known of a record today. If a search for it found nothing, the memo says so. */
export function todayBlocks(context: MemoContext, node: GraphNode): Block[] {
  const { graph, texts, sources, now } = context;
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
  const facts: Parts[] = [
    ...(node.layer === 'now' ? [identity(context, node)] : []),
    ...otherNames(context, node, 'now', texts.part('fact').recordWords.fullName),
    ...after.map((edge) => {
      const fact = factOfEdge(graph, edge, 'forward');
      return sources.withCitation(
        textOf(phraseFact(graph, fact, { sourced: true, under: 'now' })),
        edge.from,
      );
    }),
    ...connected(context, node, 'now'),
    ...links(node),
    ...after.flatMap(({ target }) => links(graph.node(target))),
  ];
  const statements = Object.entries(nowAbouts).flatMap(([about, label]) =>
    node.statements
      .filter((each) => each.about === about)
      .map(({ text, from }): Parts => [
        { strong: `${label}:` },
        ' ',
        ...sources.withCitation(own(graph, language, text), from),
      ]),
  );
  const all = [...facts, ...statements];
  if (all.length === 0 && !kinds[node.kind]?.followed) return [];
  const blocks = section(words.record.now, all.length > 0 ? all : [[words.record.nothingVerified]]);
  return [{ kind: 'apart', blocks }];
}
