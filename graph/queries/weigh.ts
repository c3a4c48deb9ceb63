import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { ReadyQuestion } from '../ready-question.ts';
import { answer } from './answer.ts';
import { meetings } from './connect.ts';
import { findRoutes, nodesOf, stopOf } from './routes.ts';

/** How much a ready question gives, counted in what it asks for. */
export type Weight =
  | { readonly of: 'instruments'; readonly named: number; readonly universal: number }
  /** Where its routes end: so many records of a kind. */
  | { readonly of: 'ends'; readonly kind: string; readonly count: number; readonly routes: number }
  | { readonly of: 'meetings'; readonly count: number }
  | { readonly of: 'nothing' };

const known = new WeakMap<KnowledgeGraph, Map<string, Weight>>();

/** Counted once: the toolbox does not change while the page is open. */
export function weigh(graph: KnowledgeGraph, ready: ReadyQuestion): Weight {
  const weights = known.get(graph) ?? new Map<string, Weight>();
  known.set(graph, weights);
  const weight = weights.get(ready.id) ?? weightOf(graph, ready);
  weights.set(ready.id, weight);
  return weight;
}

function weightOf(graph: KnowledgeGraph, ready: ReadyQuestion): Weight {
  const stops = (words: readonly string[]) => words.flatMap((word) => stopOf(graph, word) ?? []);
  switch (ready.asks) {
    case 'answer': {
      const matches = answer(graph, ready.question);
      const named = matches.filter(({ fit }) => fit === 'named').length;
      return { of: 'instruments', named, universal: matches.length - named };
    }
    case 'joins':
      return { of: 'meetings', count: meetings(graph, stops(ready.from)).length };
    case 'routes': {
      const [from, to] = stops([ready.from, ready.to]);
      const found = from && to ? findRoutes(graph, { from, to, avoid: stops(ready.avoid ?? []) }) : [];
      const ends = new Set(found.map((route) => nodesOf(route).at(-1)));
      return { of: 'ends', kind: ready.to, count: ends.size, routes: found.length };
    }
    case 'lacking':
      return { of: 'nothing' };
    default:
      return ready satisfies never;
  }
}
