import type { GraphNode } from '../../../../graph/index.ts';
import type { Box, Label } from '../../layout/box.ts';
import type { Spread } from '../../layout/spread.ts';
import type { Line } from '../../layout/lines.ts';
import type { Emphasis } from '../../scene/emphasis.ts';
import { visibleBoxes, type Scene } from '../../scene/scene.ts';
import {
  lineTraitsOf,
  traitsOf,
  type CardTraits,
  type LineState,
  type LineTraits,
} from '../../style/appearance.ts';

/** The cards and lines of a scene, with all that decides their appearance. */
export interface PictureContent {
  readonly cards: readonly CardContent[];
  /** In drawing order. */
  readonly lines: readonly LineContent[];
  readonly spread: Spread;
}

export interface CardContent {
  readonly node: GraphNode;
  readonly box: Box;
  readonly traits: CardTraits;
  readonly state: ReturnType<Emphasis['card']>;
  readonly badge: Label | undefined;
}

export interface LineContent {
  readonly line: Line;
  readonly traits: LineTraits;
  readonly state: LineState;
}

export function contentOf(scene: Scene, emphasis: Emphasis): PictureContent {
  const { graph, badges, spread } = scene;
  const cards = visibleBoxes(scene).map((box): CardContent => ({
    node: graph.node(box.id),
    box,
    traits: traitsOf(graph, box.id),
    state: emphasis.card(box.id),
    badge: emphasis.badges ? badges?.get(box.id) : undefined,
  }));
  const lines = scene.lines.map((line) => ({
    line,
    traits: lineTraitsOf(graph, line.edges),
    state: emphasis.line(line),
  }));
  return {
    cards,
    spread,
    lines: lines.toSorted((a, b) => Number(a.state.highlighted) - Number(b.state.highlighted)),
  };
}
