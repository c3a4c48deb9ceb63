import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Box, Label } from '../layout/box.ts';
import type { Spread } from '../layout/spread.ts';

/** Everything that a renderer draws. */
export interface Scene {
  readonly graph: KnowledgeGraph;
  readonly visible: readonly NodeId[];
  readonly edges: readonly GraphEdge[];
  readonly boxes: ReadonlyMap<NodeId, Box>;
  readonly spread: Spread;
  /** The text of the expand badge of each card that has one. */
  readonly badges?: ReadonlyMap<NodeId, Label>;
}
