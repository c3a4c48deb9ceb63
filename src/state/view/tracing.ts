import {
  connectingNodes,
  paths,
  stopOf,
  type KnowledgeGraph,
  type Layer,
  type ConnectingNode,
  type Path,
  type PathRequest,
} from '../../../graph/index.ts';
import type { Trace } from './view.ts';

/** The limits of a search: while the layer of today is off, only edges of the toolbox count. */
const within = ({ max }: Trace, now: boolean): { max?: number; layer?: Layer } => ({
  ...(max !== undefined && { max }),
  ...(!now && { layer: 'toolbox' }),
});

/** What a trace asks, without which of the paths is chosen. */
export function withoutChoice({ chosen: _, within: __, ...asks }: Trace): Trace {
  return asks;
}

/** The request for the paths of a trace with one start and an end; nothing where a trace asks what connects several starts. */
export function requestOf(
  graph: KnowledgeGraph,
  trace: Trace | undefined,
  now: boolean,
): PathRequest | undefined {
  if (trace?.to === undefined || trace.from.length !== 1) return undefined;
  const [from, to] = [stopOf(graph, trace.from[0] ?? ''), stopOf(graph, trace.to)];
  if (!from || !to) return undefined;
  const stops = (words: readonly string[]) => words.flatMap((word) => stopOf(graph, word) ?? []);
  return { from, to, via: stops(trace.via), avoid: stops(trace.avoid), ...within(trace, now) };
}

export const pathsOf = (graph: KnowledgeGraph, request: PathRequest | undefined): Path[] =>
  request ? paths(graph, request) : [];

/** The nodes that connect the starts of a trace. */
export function connectingNodesOf(
  graph: KnowledgeGraph,
  trace: Trace | undefined,
  now: boolean,
): ConnectingNode[] {
  const stops = (trace?.from ?? []).flatMap((word) => stopOf(graph, word) ?? []);
  return trace && stops.length > 1 ? connectingNodes(graph, stops, within(trace, now)) : [];
}
