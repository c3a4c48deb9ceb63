import {
  nameInSentence,
  sentenceOf,
  type GraphEdge,
  type KnowledgeGraph,
  type Layer,
  type Path,
} from '../../../graph/index.ts';
import type { Block, Parts } from './memo-model.ts';
import { limited, ofLayer, paragraph, section, type Telling } from './memo-parts.ts';

/** A route, or several that meet, as sentences. */
export const sentences = (graph: KnowledgeGraph, paths: readonly Path[]): Block[] =>
  paths.map((path) => paragraph([sentenceOf(graph, path)]));

/** Step by step where each relation stands. */
export function stepBlocks(telling: Telling, paths: readonly Path[]): Block[] {
  const { texts, sources, now } = telling;
  const edges = [...new Set(paths.flatMap(({ steps }) => steps.map(({ edge }) => edge)))];
  const told = (layer: Layer): Parts[] =>
    ofLayer(edges, layer).map((edge) => sources.said(`${stepText(telling, edge)}.`, edge.from));
  const today = now ? section(texts.words.record.now, told('now')) : [];
  return [
    ...section(texts.part('keep').keep.memo.steps, told('toolbox')),
    ...(today.length > 0 ? [{ kind: 'apart', blocks: today } as const] : []),
  ];
}

/** A relation as it was said, whichever way the route reads it. */
function stepText(telling: Telling, edge: GraphEdge): string {
  const { graph } = telling;
  const { relations, application } = graph.vocabulary;
  const owner = edge.by;
  const by = owner === undefined ? [] : [`(${application.by} ${nameInSentence(graph, owner)})`];
  const note = edge.note === undefined ? [] : [edge.note];
  const target = nameInSentence(graph, edge.target);
  return [
    graph.node(edge.source).name,
    relations[edge.relation]?.verb,
    ...note,
    target,
    ...by,
    ...limited(telling, edge),
  ].join(' ');
}
