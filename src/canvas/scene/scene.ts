import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Box, Label } from '../layout/box.ts';
import type { Line } from '../layout/lines.ts';
import type { Spread } from '../layout/spread.ts';

/** Everything that a renderer draws. */
export interface Scene {
  readonly graph: KnowledgeGraph;
  readonly visible: readonly NodeId[];
  readonly edges: readonly GraphEdge[];
  readonly boxes: ReadonlyMap<NodeId, Box>;
  /** The lines between the visible cards. */
  readonly lines: readonly Line[];
  readonly spread: Spread;
  /** The text of the expand badge of each card that has one. */
  readonly badges?: ReadonlyMap<NodeId, Label>;
  /** The card that a hand is moving now. */
  readonly moving?: NodeId | undefined;
}

/** The boxes of the visible cards, in drawing order: what the reader has moved lies on top, and what a hand moves now above all. */
export const visibleBoxes = ({
  visible,
  boxes,
  moving,
}: Pick<Scene, 'visible' | 'boxes' | 'moving'>): Box[] => {
  const height = ({ id, pinned }: Box) => (id === moving ? 2 : pinned ? 1 : 0);
  return visible.flatMap((id) => boxes.get(id) ?? []).toSorted((a, b) => height(a) - height(b));
};
