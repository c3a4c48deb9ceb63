import type { ElementDefinition } from 'cytoscape';
import type { GraphEdge, KnowledgeGraph, NodeId } from '../../graph/index.ts';
import { CARD, type Box } from './columns.ts';
import { linesOf, sideOf, type Line } from './lines.ts';
import type { Mark } from './symbols.ts';

/** Pure: what the drawing shows, as Cytoscape wants to be told it. Every call makes new objects, which Cytoscape may keep. */

export interface Label {
  readonly text: string;
  readonly width: number;
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
  const node = graph.node(box.id);
  const status = node.experience && graph.vocabulary.statuses[node.experience.status];
  const mark: Mark = status?.mark ?? 'none';
  return {
    group: 'nodes',
    data: {
      id: box.id,
      label: box.lines.join('\n'),
      kind: node.kind,
      shape: graph.vocabulary.kinds[node.kind]?.shape ?? 'plain',
      layer: node.layer,
      mark,
      category: graph.categoryIndex(box.id),
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

/** How far a signpost hangs below the middle of the edge, away from the name. */
const SINK = 1;

/** The signpost on a card's lower edge: what more there is. */
function signElement({ id, x, y, width, height }: Box, label: Label | undefined): ElementDefinition[] {
  if (!label) return [];
  const room = label.width + CARD.pad;
  return [
    {
      group: 'nodes',
      selectable: false,
      grabbable: false,
      data: { id: `${id}.sign`, sign: id, label: label.text, width: room },
      position: { x: x + width - CARD.pad / 2 - room / 2, y: y + height + SINK },
    },
  ];
}

function lineElement(line: Line): ElementDefinition {
  const side = sideOf(line);
  const from = [
    line.from.x + (side === 'left' ? 0 : line.from.width),
    line.from.y + line.from.height / 2,
  ] as const;
  const to = [line.to.x + (side === 'right' ? line.to.width : 0), line.to.y + line.to.height / 2] as const;
  const bends = line.points.map((point) => relative(point, from, to));
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: line.from.id,
      target: line.to.id,
      edges: line.edges.map(({ id }) => id),
      applications: [...new Set(line.edges.flatMap(({ application }) => application ?? []))],
      side,
      inferred: line.edges.every(({ from }) => from.basis === 'inferred') ? 'yes' : 'no',
      layer: line.edges.every(({ from }) => from.layer === 'now') ? 'now' : 'toolbox',
      weights: bends.map(([weight]) => weight).join(' '),
      distances: bends.map(([, distance]) => distance).join(' '),
    },
  };
}

type Point = readonly [x: number, y: number];

/** A point as Cytoscape counts it: how far along the straight line, and how far beside it. */
function relative([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): [weight: number, distance: number] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [dx, dy] = [x - x1, y - y1];
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return [round((dx * ux + dy * uy) / length), round(dy * ux - dx * uy)];
}
