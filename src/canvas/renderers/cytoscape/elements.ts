import type { ElementDefinition } from 'cytoscape';
import type { KnowledgeGraph } from '../../../../graph/index.ts';
import { badgePlace, iconRise } from '../../layout/badge.ts';
import type { Box, Label } from '../../layout/box.ts';
import { CARD } from '../../layout/card.ts';
import type { Line } from '../../layout/lines.ts';
import type { Point } from '../../layout/path.ts';
import { visibleBoxes, type Scene } from '../../scene/scene.ts';
import { METRICS } from '../../style/metrics.ts';
import { lineTraitsOf, traitsOf } from '../../style/appearance.ts';

/** Converts a scene to Cytoscape's elements. Pure: every call makes new objects, which Cytoscape may keep. */
export function elementsOf(scene: Scene): ElementDefinition[] {
  const { graph, lines, badges } = scene;
  const all = visibleBoxes(scene);
  return [
    ...all.map((box) => cardElement(graph, box)),
    ...all.flatMap((box) => noteElement(box) ?? []),
    ...all.flatMap((box) => badgeElement(box, badges?.get(box.id)) ?? []),
    ...lines.map((line) => lineElement(graph, line)),
  ];
}

function cardElement(graph: KnowledgeGraph, box: Box): ElementDefinition {
  return {
    group: 'nodes',
    data: {
      id: box.id,
      label: box.lines.join('\n'),
      kind: graph.node(box.id).kind,
      traits: traitsOf(graph, box.id),
      width: box.width,
      height: box.height,
      line: box.line,
      iconAt: `${box.height / 2 - iconRise(box) - METRICS.icon.size / 2}px`,
      // Cytoscape centres a label; this shift left-aligns it.
      shift: Math.round(CARD.pad + CARD.edge + box.textWidth / 2 - box.width / 2),
    },
    position: { x: box.x + box.width / 2, y: box.y + box.height / 2 },
  };
}

function noteElement({ id, note, x, y, height }: Box): ElementDefinition | undefined {
  if (!note) return undefined;
  return {
    group: 'nodes',
    data: { id: `${id}.note`, note: id, label: note.text },
    position: { x: x + CARD.pad + note.width / 2, y: y + height + CARD.line / 2 + 1 },
  };
}

function badgeElement(box: Box, label: Label | undefined): ElementDefinition | undefined {
  if (!label) return undefined;
  const { id } = box;
  const { width, ...position } = badgePlace(box, label);
  return {
    group: 'nodes',
    data: { id: `${id}.badge`, badge: id, label: label.text, width },
    position,
  };
}

function lineElement(graph: KnowledgeGraph, line: Line): ElementDefinition {
  const { from, to, points } = line;
  const [start, end] = [points[0], points.at(-1)] as [Point, Point];
  const corners = points.slice(1, -1).map((point) => relative(point, start, end));
  return {
    group: 'edges',
    data: {
      id: line.id,
      source: from.id,
      target: to.id,
      edges: line.edges.map(({ id }) => id),
      applications: [...new Set(line.edges.flatMap(({ application }) => application ?? []))],
      traits: lineTraitsOf(graph, line.edges),
      start: fromMiddle(start, from),
      end: fromMiddle(end, to),
      // Cytoscape takes no line with segments that has none.
      weights: corners.map(([weight]) => weight).join(' ') || '0.5',
      distances: corners.map(([, distance]) => distance).join(' ') || '0',
    },
  };
}

/** A point in Cytoscape's terms: relative to the middle of its card. */
const fromMiddle = ([x, y]: Point, box: Box): string =>
  `${round(x - box.x - box.width / 2)}px ${round(y - box.y - box.height / 2)}px`;

/** Converts a point to Cytoscape's terms: how far along the straight line between the ends, and how far beside it. */
function relative([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): [weight: number, distance: number] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [dx, dy] = [x - x1, y - y1];
  return [round((dx * ux + dy * uy) / length), round(dy * ux - dx * uy)];
}

const round = (value: number): number => Math.round(value * 10000) / 10000;
