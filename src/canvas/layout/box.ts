import type { NodeId } from '../../../graph/index.ts';
import type { Density } from './card.ts';

/** The place of a card, in scene units. */
export interface Box {
  readonly id: NodeId;
  readonly column: number;
  /** From 0, from top to bottom, where the stage is laid out in rows. */
  readonly row?: number;
  /** Top left. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly density: Density;
  /** The room that its icon takes; 0 if it has none. */
  readonly mark: number;
  /** The height of a line of the name. */
  readonly line: number;
  /** The name, broken to fit. */
  readonly lines: readonly string[];
  /** The width of the widest line, to left-align a label that Cytoscape centres. */
  readonly textWidth: number;
  /** Whether the reader has moved it out of its column. */
  readonly pinned?: true;
  /** A remark below the card, which takes room in its column. */
  readonly note?: { readonly text: string; readonly width: number };
}

/** A text with its measured width. */
export interface Label {
  readonly text: string;
  readonly width: number;
}

/** The vertical middle of a box. */
export const middleOf = ({ y, height }: Pick<Box, 'y' | 'height'>): number => y + height / 2;
