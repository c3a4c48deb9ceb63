import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode } from '../model.ts';
import { nodesOf } from './path.ts';
import { findPaths, paths, type PathRequest, type Stop } from './search.ts';

/** One restriction of a request. */
export type Restriction =
  { readonly on: 'via' | 'avoid'; readonly stop: Stop } | { readonly on: 'max'; readonly max: number };

/** Why a request has no path, and the closest alternatives. */
export interface Nearest {
  /** Each restriction that by itself prevents a path, with the number of paths without it. */
  readonly inTheWay: readonly { readonly restriction: Restriction; readonly paths: number }[];
  /** What the start can reach: of all kinds, the one nearest to the end's column. */
  readonly reachable: readonly GraphNode[];
}

/**
 * Explains a request without paths.
 * @throws UnknownNodeError when a stop names a record that does not exist
 */
export function nearest(graph: KnowledgeGraph, request: PathRequest): Nearest {
  const { via = [], avoid = [], max } = request;
  const restrictions: { restriction: Restriction; without: PathRequest }[] = [
    ...via.map((stop) => ({
      restriction: { on: 'via', stop } as const,
      without: { ...request, via: via.filter((other) => other !== stop) },
    })),
    ...avoid.map((stop) => ({
      restriction: { on: 'avoid', stop } as const,
      without: { ...request, avoid: avoid.filter((other) => other !== stop) },
    })),
  ];
  if (max !== undefined) {
    const { max: _, ...without } = request;
    restrictions.push({ restriction: { on: 'max', max }, without });
  }
  const inTheWay = restrictions
    .map(({ restriction, without }) => ({ restriction, paths: findPaths(graph, without).length }))
    .filter(({ paths }) => paths > 0);
  return { inTheWay, reachable: reachableFrom(graph, request) };
}

function reachableFrom(graph: KnowledgeGraph, { via: _via, max: _max, ...open }: PathRequest): GraphNode[] {
  const { to } = open;
  const { kinds } = graph.vocabulary;
  const target = 'id' in to ? graph.node(to.id).kind : to.kind;
  const distance = (kind: string) => Math.abs((kinds[kind]?.column ?? 0) - (kinds[target]?.column ?? 0));
  const byDistance = Object.keys(kinds).toSorted((a, b) => distance(a) - distance(b));
  for (const kind of byDistance) {
    const ends = paths(graph, { ...open, to: { kind } }).flatMap((path) => nodesOf(path).at(-1) ?? []);
    if (ends.length > 0) return [...new Set(ends)].map((id) => graph.node(id));
  }
  return [];
}
