import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { ReadyQuestion } from './ready-question.ts';
import { answer } from './answer.ts';
import { connectingNodes } from '../paths/connecting-nodes.ts';
import { nodesOf } from '../paths/path.ts';
import { findPaths, stopOf } from '../paths/search.ts';

/** How much a ready question gives, counted in what it asks for. */
export type ResultCount =
  | { readonly of: 'instruments'; readonly named: number; readonly universal: number }
  /** Where its routes end: so many records of a kind. */
  | { readonly of: 'ends'; readonly kind: string; readonly count: number; readonly paths: number }
  | { readonly of: 'meetings'; readonly count: number }
  | { readonly of: 'nothing' };

const known = new WeakMap<KnowledgeGraph, Map<string, ResultCount>>();

/** Counted once: the toolbox does not change while the page is open. */
export function countResults(graph: KnowledgeGraph, ready: ReadyQuestion): ResultCount {
  const weights = known.get(graph) ?? new Map<string, ResultCount>();
  known.set(graph, weights);
  const weight = weights.get(ready.id) ?? weightOf(graph, ready);
  weights.set(ready.id, weight);
  return weight;
}

function weightOf(graph: KnowledgeGraph, ready: ReadyQuestion): ResultCount {
  const stops = (words: readonly string[]) => words.flatMap((word) => stopOf(graph, word) ?? []);
  switch (ready.asks) {
    case 'answer': {
      const matches = answer(graph, ready.question);
      const named = matches.filter(({ fit }) => fit === 'named').length;
      return { of: 'instruments', named, universal: matches.length - named };
    }
    case 'joins':
      return { of: 'meetings', count: connectingNodes(graph, stops(ready.from)).length };
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
