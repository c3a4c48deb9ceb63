import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Mark } from './symbols.ts';

/** Corners, widths and dashes: one owner of them for the canvas and for the picture that a reader keeps. */
export const FORM = {
  corner: { plain: 7, framed: 7, pill: 16, sign: 4 },
  border: { plain: 1, framed: 1.5, highlighted: 3 },
  /** Of a border and of a line. */
  dash: { border: [4, 2], line: [5, 4] },
  line: { plain: 1.4, highlighted: 3.5 },
  icon: { size: 11, inset: 8 },
  faded: 0.28,
  /** Around the card that the keyboard is at, in pixels of the screen. */
  cursor: { width: 3, gap: 2 },
} as const;

/** What a card shows beside its name. */
export interface Face {
  readonly shape: 'plain' | 'framed' | 'pill';
  readonly layer: 'toolbox' | 'now';
  readonly mark: Mark;
  /** The place of its category among all; -1 where it has none. */
  readonly category: number;
}

export function faceOf(graph: KnowledgeGraph, id: NodeId): Face {
  const node = graph.node(id);
  const status = node.experience && graph.vocabulary.statuses[node.experience.status];
  return {
    shape: graph.vocabulary.kinds[node.kind]?.shape ?? 'plain',
    layer: node.layer,
    mark: status?.mark ?? 'none',
    category: graph.categoryIndex(id),
  };
}
