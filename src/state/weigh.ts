import { answer, meetings, routes, type KnowledgeGraph, type ReadyQuestion } from '../../graph/index.ts';
import { stopOf } from './stops.ts';

/** How much a ready question gives, counted in what it asks for. */
export interface Weight {
  readonly asks: ReadyQuestion['asks'];
  readonly count: number;
}

const known = new WeakMap<KnowledgeGraph, Map<string, Weight>>();

/** Counted once: the toolbox does not change while the page is open. */
export function weigh(graph: KnowledgeGraph, ready: ReadyQuestion): Weight {
  const weights = known.get(graph) ?? new Map<string, Weight>();
  known.set(graph, weights);
  const weight = weights.get(ready.id) ?? { asks: ready.asks, count: countOf(graph, ready) };
  weights.set(ready.id, weight);
  return weight;
}

function countOf(graph: KnowledgeGraph, ready: ReadyQuestion): number {
  const stops = (words: readonly string[]) => words.flatMap((word) => stopOf(graph, word) ?? []);
  switch (ready.asks) {
    case 'answer':
      return answer(graph, ready.question).length;
    case 'joins':
      return meetings(graph, stops(ready.from)).length;
    case 'routes': {
      const [from, to] = stops([ready.from, ready.to]);
      return from && to ? routes(graph, { from, to }).length : 0;
    }
    case 'lacking':
      return 0;
    default:
      return ready satisfies never;
  }
}
