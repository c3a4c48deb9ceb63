import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../../graph/index.ts';
import { CARD } from '../../layout/card.ts';
import type { Box } from '../../layout/columns.ts';
import { faceOf } from '../../style/shapes.ts';
import { endsOf, isInferred, layerOf, linesOf, sideOf, type Line, type Point } from '../../layout/lines.ts';

/** Pure: what the drawing shows, as Cytoscape wants to be told it. Every call makes new objects, which Cytoscape may keep. */

export interface Label {
  readonly text: string;
  readonly width: number;
}

/** How far a signpost hangs below the middle of the edge, away from the name. */
const SINK = 1;

/** The middle of a card's signpost, and how wide it is. */
export function signPlace(
  { x, y, width, height }: Box,
  label: Label,
): { x: number; y: number; width: number } {
  const room = label.width + CARD.pad;
  return { x: x + width - CARD.pad / 2 - room / 2, y: y + height + SINK, width: room };
}

export interface Scene {
  readonly graph: KnowledgeGraph;
  readonly visible: readonly NodeId[];
  readonly edges: readonly GraphEdge[];
  readonly boxes: ReadonlyMap<NodeId, Box>;
  /** Per card, what its signpost says, and how wide that is. */
  readonly signs?: ReadonlyMap<NodeId, Label>;
}

export function elementsOf({ graph, visible, edges, boxes, signs }: Scene): ElementDefinition[] {
  const shown = new Map(
    visible.flatMap((id) => {
      const box = boxes.get(id);
      return box ? [[id, box] as const] : [];
    }),
  );
  const nodes = [...shown.values()].map((box) => cardElement(graph, box));
  const notes = [...shown.values()].flatMap((box) => noteElement(box) ?? []);
  const posts = [...shown.values()].flatMap((box) => signElement(box, signs?.get(box.id)));
  return [...nodes, ...notes, ...posts, ...linesOf(edges, shown).map(lineElement)];
}

function cardElement(graph: KnowledgeGraph, box: Box): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: box.id,
      label: box.lines.join('\n'),
      kind: graph.node(box.id).kind,
      ...faceOf(graph, box.id),
      width: box.width,
      height: box.height,
      // From the left: Cytoscape centres a label, so it is shifted by what is left over.
      shift: Math.round(CARD.pad + CARD.edge + box.textWidth / 2 - box.width / 2),
    },
    position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  };
}

/** A word below a card: it cannot be chosen and belongs to nothing but its place. */
function noteElement({ id, note, x, y, height }: Box): ElementDefinition | undefined {
  if (!note) return undefined;
  return {
    group: 'nodes',
    selectable: false,
    grabbable: false,
    data: { id: `${id}.note`, note: id, label: note.text },
    position: { x: x + CARD.pad + note.width / 2, y: y + height + CARD.line / 2 + 1 },
  };
}

/** The signpost on a card's lower edge: what more there is. */
function signElement(box: Box, label: Label | undefined): ElementDefinition[] {
  if (!label) return [];
  const { id } = box;
  const { width, ...position } = signPlace(box, label);
  return [
    {
      group: 'nodes',
      selectable: false,
      grabbable: false,
      data: { id: `${id}.sign`, sign: id, label: label.text, width },
      position,
    },
  ];
}

function lineElement(line: Line): ElementDefinition {
  const [from, to] = endsOf(line);
  const bends = line.points.map((point) => relative(point, from, to));
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from.id,
      target: line.to.id,
      edges: line.edges.map(({ id }) => id),
      applications: [...new Set(line.edges.flatMap(({ application }) => application ?? []))],
      side: sideOf(line),
      inferred: isInferred(line) ? 'yes' : 'no',
      layer: layerOf(line),
      weights: bends.map(([weight]) => weight).join(' '),
      distances: bends.map(([, distance]) => distance).join(' '),
    },
  };
}

/** A point as Cytoscape counts it: how far along the straight line, and how far beside it. */
function relative([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): [weight: number, distance: number] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [dx, dy] = [x - x1, y - y1];
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return [round((dx * ux + dy * uy) / length), round(dy * ux - dx * uy)];
}
