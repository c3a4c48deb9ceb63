import {
  factOfEdge,
  phraseFact,
  phrasePath,
  textOf,
  type KnowledgeGraph,
  type Layer,
  type Path,
} from '../../../graph/index.ts';
import type { Block, Parts } from './memo-model.ts';
import { ofLayer, paragraph, section, type MemoContext } from './memo-parts.ts';

/** A route, or several connected ones, as sentences. */
export const sentences = (graph: KnowledgeGraph, paths: readonly Path[]): Block[] =>
  paths.map((path) => paragraph([textOf(phrasePath(graph, path))]));

/** Each relation of the routes with its source. */
export function stepBlocks(context: MemoContext, paths: readonly Path[]): Block[] {
  const { graph, texts, sources, now } = context;
  const edges = [...new Set(paths.flatMap(({ steps }) => steps.map(({ edge }) => edge)))];
  const stepsOf = (layer: Layer): Parts[] =>
    ofLayer(edges, layer).map((edge) => {
      const fact = factOfEdge(graph, edge, 'forward');
      return sources.withCitation(
        textOf(phraseFact(graph, fact, { sourced: true, under: layer })),
        edge.from,
      );
    });
  const today = now ? section(texts.words.record.now, stepsOf('now')) : [];
  return [
    ...section(texts.part('keep').keep.memo.steps, stepsOf('toolbox')),
    ...(today.length > 0 ? [{ kind: 'apart', blocks: today } as const] : []),
  ];
}
