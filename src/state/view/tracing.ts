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

/** Without what is known of today, only what the toolbox says is told. */
const within = ({ max }: Trace, now: boolean): { max?: number; layer?: Layer } => ({
  ...(max !== undefined && { max }),
  ...(!now && { layer: 'toolbox' }),
});

/** What is asked of the graph for a trace: one start and an end. Nothing where several starts are asked for what joins them. */
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

/** What joins the several starts of a trace. */
export function connectingNodesOf(
  graph: KnowledgeGraph,
  trace: Trace | undefined,
  now: boolean,
): ConnectingNode[] {
  const stops = (trace?.from ?? []).flatMap((word) => stopOf(graph, word) ?? []);
  return trace && stops.length > 1 ? connectingNodes(graph, stops, within(trace, now)) : [];
}
