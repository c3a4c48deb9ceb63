import type { NodeId } from '../model.ts';
import type { Step } from './grammar.ts';

/** A node and the steps from it. */
export interface Path {
  readonly start: NodeId;
  readonly steps: readonly Step[];
}

/** The nodes of a path, from first to last. */
export const nodesOf = ({ start, steps }: Path): NodeId[] => [start, ...steps.map(({ to }) => to)];

/** The same path, read from its last node to its first. */
export function reversePath(path: Path): Path {
  const nodes = nodesOf(path);
  return {
    start: nodes.at(-1) ?? path.start,
    steps: path.steps
      .map(({ edge, way }, index): Step => ({
        edge,
        way: way === 'forward' ? 'back' : 'forward',
        to: nodes[index] ?? path.start,
      }))
      .toReversed(),
  };
}
