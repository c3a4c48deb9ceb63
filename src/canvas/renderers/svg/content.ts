import type { GraphNode } from '../../../../graph/index.ts';
import type { Box, Label } from '../../layout/box.ts';
import type { Spread } from '../../layout/spread.ts';
import { linesOf, type Line } from '../../layout/lines.ts';
import type { Scene } from '../../scene/scene.ts';
import {
  lineKeyOf,
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
  readonly highlighted: boolean;
  readonly badge: Label | undefined;
}

export interface LineContent {
  readonly line: Line;
  readonly traits: LineTraits;
  readonly state: LineState;
}

/** `highlighted` holds the ids of the nodes and edges of the path that is highlighted, if one is. */
export function contentOf(
  { graph, visible, edges, boxes, badges, spread }: Scene,
  highlighted: ReadonlySet<string>,
): PictureContent {
  const cards = visible.flatMap((id): CardContent[] => {
    const box = boxes.get(id);
    // Expand badges would distract from a highlighted path.
    const badge = highlighted.size > 0 ? undefined : badges?.get(id);
    return box
      ? [{ node: graph.node(id), box, traits: traitsOf(graph, id), highlighted: highlighted.has(id), badge }]
      : [];
  });
  const boxesInView = new Map(cards.map(({ box }) => [box.id, box]));
  const lines = linesOf(edges, boxesInView, lineKeyOf(graph), spread.beside).map((line) => {
    const isHighlighted = line.edges.some(({ id }) => highlighted.has(id));
    return {
      line,
      traits: lineTraitsOf(graph, line.edges),
      state: { highlighted: isHighlighted, faded: highlighted.size > 0 && !isHighlighted },
    };
  });
  return {
    cards,
    spread,
    lines: lines.toSorted((a, b) => Number(a.state.highlighted) - Number(b.state.highlighted)),
  };
}
