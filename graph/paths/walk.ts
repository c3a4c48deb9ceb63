import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import { nextSteps, START, type Phase, type Step } from './grammar.ts';
import { reversePath, type Path } from './path.ts';

/**
 * Every way in which the grammar reads `length` steps from `start`, where `takes` accepts the step at each
 * index (from 0). An edge may have several readings, so the same steps may occur more than once. `takes` has
 * to reject a node that was passed before, if that matters.
 */
export function* walk(
  graph: KnowledgeGraph,
  start: NodeId,
  length: number,
  takes: (step: Step, index: number) => boolean,
): Generator<Path> {
  function* continued(at: NodeId, phase: Phase, steps: readonly Step[]): Generator<Path> {
    if (steps.length === length) yield { start, steps };
    else
      for (const { step, phase: next } of nextSteps(graph, at, phase))
        if (takes(step, steps.length)) yield* continued(step.to, next, [...steps, step]);
  }
  yield* continued(start, START, []);
}

/**
 * The same for a list of nodes, from either end: what the grammar reads from the last to the first is also a
 * path from the first. `takes` gets each step as it is read, and its index along `nodes`, from 0.
 */
export function* walkEitherWay(
  graph: KnowledgeGraph,
  nodes: readonly NodeId[],
  takes: (step: Step, index: number) => boolean,
): Generator<Path> {
  const [first, last] = [nodes[0], nodes.at(-1)];
  if (first === undefined || last === undefined || new Set(nodes).size < Math.max(2, nodes.length)) return;
  const length = nodes.length - 1;
  yield* walk(graph, first, length, (step, at) => step.to === nodes[at + 1] && takes(step, at));
  const backward = walk(graph, last, length, (step, at) => {
    const index = length - 1 - at;
    return step.to === nodes[index] && takes(step, index);
  });
  for (const path of backward) yield reversePath(path);
}
