import type { GraphNode } from '../../../../graph/index.ts';
import type { Box } from '../../layout/columns.ts';
import type { Label, Scene } from '../cytoscape/elements.ts';
import { faceOf, type Face } from '../../style/shapes.ts';
import { isInferred, layerOf, linesOf, type Line } from '../../layout/lines.ts';
import type { Stroke } from './strokes.ts';

/** What a picture shows: the cards and the lines of a scene, each with how it looks. */
export interface Shown {
  readonly cards: readonly ShownCard[];
  /** What lies on top comes last. */
  readonly lines: readonly { readonly line: Line; readonly look: Stroke }[];
}

export interface ShownCard {
  readonly node: GraphNode;
  readonly box: Box;
  readonly face: Face;
  readonly highlighted: boolean;
  readonly sign: Label | undefined;
}

/** `lit` holds the ids of the cards and relations on the route that is shown. */
export function shownIn(
  { graph, visible, edges, boxes, signs }: Scene,
  highlighted: ReadonlySet<string>,
): Shown {
  const cards = visible.flatMap((id): ShownCard[] => {
    const box = boxes.get(id);
    // Beside a lit route nothing else is told.
    const sign = highlighted.size > 0 ? undefined : signs?.get(id);
    return box
      ? [{ node: graph.node(id), box, face: faceOf(graph, id), highlighted: highlighted.has(id), sign }]
      : [];
  });
  const lines = linesOf(edges, new Map(cards.map(({ box }) => [box.id, box]))).map((line) => {
    const isLit = line.edges.some(({ id }) => highlighted.has(id));
    const faded = highlighted.size > 0 && !isLit;
    return { line, look: { inferred: isInferred(line), layer: layerOf(line), highlighted: isLit, faded } };
  });
  return { cards, lines: lines.toSorted((a, b) => Number(a.look.highlighted) - Number(b.look.highlighted)) };
}
