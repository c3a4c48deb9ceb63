import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode, Layer, NodeId } from '../model.ts';
import { byName } from '../queries/by-name.ts';
import { nextSteps, START, type Phase, type Step } from './grammar.ts';
import { nodesOf, reversePath, type Path } from './path.ts';
import { pathKey } from './path-key.ts';

/** An end or a stop of a path: one record, or any record of a kind. */
export type Stop = { readonly id: NodeId } | { readonly kind: string };

/** Which paths to search. `max` is a number of steps; without `layer`, both layers are used. */
export interface PathRequest {
  readonly from: Stop;
  readonly to: Stop;
  /** All of these have to be on the path. */
  readonly via?: readonly Stop[];
  /** None of these may be on the path. */
  readonly avoid?: readonly Stop[];
  /** The maximum number of steps (edges); if left out, any number. */
  readonly max?: number;
  /** Uses only edges of this layer; if left out, those of both. */
  readonly layer?: Layer;
}

/** Parses a word as a stop: the id of a record, or the name of a kind. Undefined if it is neither. */
export function stopOf(graph: KnowledgeGraph, word: string): Stop | undefined {
  if (Object.hasOwn(graph.vocabulary.kinds, word)) return { kind: word };
  const node = graph.find(word);
  return node && { id: node.id };
}

/** Whether a node matches a stop: that node itself, or one of its kind. */
export const isAt = (node: GraphNode, stop: Stop): boolean =>
  'id' in stop ? node.id === stop.id : node.kind === stop.kind;

/**
 * Every path from one stop to the other, ranked: shorter first, then fewer inferred steps, then further
 * experience, then by name.
 * @throws UnknownNodeError when a stop names a record that does not exist
 */
export const paths = (graph: KnowledgeGraph, request: PathRequest): Path[] =>
  rankPaths(graph, findPaths(graph, request));

/** Sorts paths by rank. */
export const rankPaths = (graph: KnowledgeGraph, found: readonly Path[]): Path[] =>
  found
    .map((path) => ({ path, rank: rankOf(graph, path) }))
    .toSorted((a, b) => compareRanks(a.rank, b.rank))
    .map(({ path }) => path);

/**
 * Every path of a request, unsorted, for callers that only count them: simple (no record twice), with at
 * least one step, each step a relation in a direction of reading. Paths that read from `to` to `from` are
 * included, reversed.
 * @throws UnknownNodeError when a stop names a record that does not exist
 */
export function findPaths(graph: KnowledgeGraph, request: PathRequest): Path[] {
  const { from, to, via = [], avoid = [] } = request;
  for (const stop of [from, to, ...via, ...avoid]) if ('id' in stop) graph.node(stop.id);
  const usable = new Set(
    graph.nodes.filter((node) => !avoid.some((stop) => isAt(node, stop))).map(({ id }) => id),
  );
  const within: Limits = { usable, max: request.max ?? Infinity, layer: request.layer };
  const passes = (path: Path) => {
    const nodes = nodesOf(path).map((id) => graph.node(id));
    return via.every((stop) => nodes.some((node) => isAt(node, stop)));
  };
  const forward = searchFrom(graph, from, to, within);
  const backward = searchFrom(graph, to, from, within).map(reversePath);
  const known = new Set(forward.map(pathKey));
  return [...forward, ...backward.filter((path) => !known.has(pathKey(path)))].filter(passes);
}

interface Limits {
  readonly usable: ReadonlySet<NodeId>;
  readonly max: number;
  readonly layer: Layer | undefined;
}

function searchFrom(graph: KnowledgeGraph, from: Stop, to: Stop, { usable, max, layer }: Limits): Path[] {
  const found: Path[] = [];
  const steps: Step[] = [];
  const visited = new Set<NodeId>();
  const walk = (start: NodeId, at: NodeId, phase: Phase) => {
    if (steps.length > 0 && isAt(graph.node(at), to)) found.push({ start, steps: [...steps] });
    if (steps.length === max) return;
    visited.add(at);
    for (const { step, phase: next } of nextSteps(graph, at, phase)) {
      if (visited.has(step.to) || !usable.has(step.to)) continue;
      if (layer !== undefined && step.edge.from.layer !== layer) continue;
      steps.push(step);
      walk(start, step.to, next);
      steps.pop();
    }
    visited.delete(at);
  };
  const starts = 'id' in from ? [graph.node(from.id)] : graph.ofKind(from.kind);
  for (const { id } of starts) if (usable.has(id)) walk(id, id, START);
  return found;
}

type Rank = readonly [length: number, inferred: number, experience: number, names: string];

function rankOf(graph: KnowledgeGraph, path: Path): Rank {
  const nodes = nodesOf(path).map((id) => graph.node(id));
  const order = Object.keys(graph.vocabulary.statuses);
  const furthest = Math.min(
    order.length,
    ...nodes.flatMap(({ experience }) => (experience ? [order.indexOf(experience.status)] : [])),
  );
  const inferred = path.steps.filter(({ edge }) => edge.from.basis === 'inferred').length;
  // A translation has the same paths in the same order.
  const names = nodes.map(({ name, translated }) => translated?.original ?? name);
  return [path.steps.length, inferred, furthest, names.join(' ')];
}

const compareRanks = (a: Rank, b: Rank): number =>
  a[0] - b[0] || a[1] - b[1] || a[2] - b[2] || byName(a[3], b[3]);
