import type { ElementDefinition } from 'cytoscape';
import type { KnowledgeGraph } from '../../../../graph/index.ts';
import { badgePlace } from '../../layout/badge.ts';
import type { Box, Label } from '../../layout/box.ts';
import { CARD } from '../../layout/card.ts';
import { endsOf, isInferred, layerOf, linesOf, sideOf, type Line, type Point } from '../../layout/lines.ts';
import type { Scene } from '../../scene/scene.ts';
import { traitsOf } from '../../style/appearance.ts';

/** Converts a scene to Cytoscape's elements. Pure: every call makes new objects, which Cytoscape may keep. */
export function elementsOf({ graph, visible, edges, boxes, badges }: Scene): ElementDefinition[] {
  const shown = new Map(
    visible.flatMap((id) => {
      const box = boxes.get(id);
      return box ? [[id, box] as const] : [];
    }),
  );
  const all = [...shown.values()];
  return [
    ...all.map((box) => cardElement(graph, box)),
    ...all.flatMap((box) => noteElement(box) ?? []),
    ...all.flatMap((box) => badgeElement(box, badges?.get(box.id)) ?? []),
    ...linesOf(edges, shown).map(lineElement),
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
    selectable: false,
    grabbable: false,
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
    selectable: false,
    grabbable: false,
    data: { id: `${id}.badge`, badge: id, label: label.text, width },
    position,
  };
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
      traits: { inferred: isInferred(line), layer: layerOf(line) },
      weights: bends.map(([weight]) => weight).join(' '),
      distances: bends.map(([, distance]) => distance).join(' '),
    },
  };
}

/** Converts a point to Cytoscape's terms: how far along the straight line between the ends, and how far beside it. */
function relative([x, y]: Point, [x1, y1]: Point, [x2, y2]: Point): [weight: number, distance: number] {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1;
  const [ux, uy] = [(x2 - x1) / length, (y2 - y1) / length];
  const [dx, dy] = [x - x1, y - y1];
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return [round((dx * ux + dy * uy) / length), round(dy * ux - dx * uy)];
}
