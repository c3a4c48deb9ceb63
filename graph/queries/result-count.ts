import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { ReadyQuestion } from './ready-question.ts';
import { answer } from './answer.ts';
import { connectingNodes } from '../paths/connecting-nodes.ts';
import { nodesOf } from '../paths/path.ts';
import { findPaths, stopOf } from '../paths/search.ts';

/** The result count of a ready question, in the unit that it asks for. */
export type ResultCount =
  | { readonly of: 'instruments'; readonly named: number; readonly universal: number }
  /** The number of distinct records of a kind at which its paths end. */
  | { readonly of: 'ends'; readonly kind: string; readonly count: number; readonly paths: number }
  | { readonly of: 'connecting-nodes'; readonly count: number }
  | { readonly of: 'nothing' };

/** The result count of a ready question, computed once per graph. */
export const countResults = (graph: KnowledgeGraph, ready: ReadyQuestion): ResultCount =>
  graph.memo(`result count ${ready.id}`, () => count(graph, ready));

function count(graph: KnowledgeGraph, ready: ReadyQuestion): ResultCount {
  const stops = (words: readonly string[]) => words.flatMap((word) => stopOf(graph, word) ?? []);
  switch (ready.asks) {
    case 'answer': {
      const matches = answer(graph, ready.question);
      const named = matches.filter(({ fit }) => fit === 'named').length;
      return { of: 'instruments', named, universal: matches.length - named };
    }
    case 'joins':
      return { of: 'connecting-nodes', count: connectingNodes(graph, stops(ready.from)).length };
    case 'routes': {
      const [from, to] = stops([ready.from, ready.to]);
      const found = from && to ? findPaths(graph, { from, to, avoid: stops(ready.avoid ?? []) }) : [];
      const ends = new Set(found.map((path) => nodesOf(path).at(-1)));
      return { of: 'ends', kind: ready.to, count: ends.size, paths: found.length };
    }
    case 'lacking':
      return { of: 'nothing' };
    default:
      return ready satisfies never;
  }
}
