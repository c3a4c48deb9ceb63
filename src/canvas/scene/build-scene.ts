import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Explorer } from '../../state/session/explorer.svelte.ts';
import { visibleEdges } from '../../state/view/visible.ts';
import type { Words } from '../../words/language-pack.ts';
import type { Box, Label } from '../layout/box.ts';
import { CARD, type Density } from '../layout/card.ts';
import { placeBase, placeCards, type Layout, type Original } from '../layout/columns.ts';
import type { Stage } from '../layout/fit.ts';
import { linesOf } from '../layout/lines.ts';
import type { Point } from '../layout/path.ts';
import { lineKeyOf } from '../style/appearance.ts';
import type { ExpandBadge } from './expand-badges.ts';
import type { Measure } from './measure.ts';
import { visibleBoxes, type Scene } from './scene.ts';

/** Builds the scene from the state, for the map on screen and for an exported picture. */

/** Below a type of application for which the toolbox names no instrument, a note says so. */
function noteOf(graph: KnowledgeGraph, words: Words, id: NodeId): string | undefined {
  const { application, relations } = graph.vocabulary;
  if (!relations[application.type]?.to.includes(graph.node(id).kind)) return undefined;
  const hasInstrument = graph.in(id).some(({ relation }) => relation === application.type);
  return hasInstrument ? undefined : words.map.noInstrument;
}

const contextOf = (graph: KnowledgeGraph, measure: Measure, words: Words) => ({
  graph,
  measure: (text: string) => measure(text),
  noteOf: (id: NodeId) => noteOf(graph, words, id),
  keyOf: lineKeyOf(graph),
});

/**
 * The places of a base on a stage or, without one, for a picture. Returns what places the other cards that are visible or have been, so that
 * adding one does not place the base anew.
 */
export function placementOf(
  { graph, base }: Pick<Explorer, 'graph' | 'base'>,
  measure: Measure,
  words: Words,
  stage?: Stage,
): (others: Pick<Explorer, 'added' | 'pins'>) => Layout {
  const place = placeCards(
    contextOf(graph, measure, words),
    base,
    (ids) => visibleEdges(graph, ids, true),
    stage,
  );
  return ({ added, pins }) => place({ added: added.map(({ id }) => id), pins });
}

/** The places of all cards of a picture, which has no stage. */
export const layoutOf = (explorer: Explorer, measure: Measure, words: Words): Layout =>
  placementOf(explorer, measure, words)(explorer);

/** The places of a base before it is spread over a stage. */
export const originalsOf = (
  graph: KnowledgeGraph,
  base: readonly NodeId[],
  measure: Measure,
  words: Words,
): Readonly<Record<Density, Original>> => {
  const placeIn = placeBase(contextOf(graph, measure, words), base, (ids) => visibleEdges(graph, ids, true));
  return { roomy: placeIn('roomy'), dense: placeIn('dense') };
};

export function sceneOf(
  { graph, visible, edges }: Pick<Explorer, 'graph' | 'visible' | 'edges'>,
  { boxes, spread }: Layout,
  badges: ReadonlyMap<NodeId, ExpandBadge>,
  measure: Measure,
  words: Words,
): Scene {
  const labelOf = (id: NodeId, { kinds, ids }: ExpandBadge): Label => {
    const box = boxes.get(id);
    const [text, brief] = [words.map.badge(kinds), `+${ids.length}`];
    const fits = box?.density === 'roomy' && measure(text, undefined, 400) + CARD.pad <= box.width;
    const chosen = fits ? text : brief;
    return { text: chosen, width: measure(chosen, undefined, 400) };
  };
  return {
    graph,
    visible,
    edges,
    boxes,
    lines: linesBetween(graph, edges, visibleBoxes({ visible, boxes }), spread),
    spread,
    badges: new Map([...badges].map(([id, badge]) => [id, labelOf(id, badge)])),
  };
}

const linesBetween = (
  graph: KnowledgeGraph,
  edges: Scene['edges'],
  boxes: readonly Box[],
  { beside }: Layout['spread'],
): Scene['lines'] => linesOf(edges, new Map(boxes.map((box) => [box.id, box])), lineKeyOf(graph), beside);

/** A scene in which a hand is moving a card, with its top left corner at that place. Its lines go where it goes. */
export function withMoving(scene: Scene, id: NodeId, [x, y]: Point): Scene {
  const box = scene.boxes.get(id);
  if (!box) return scene;
  const boxes = new Map(scene.boxes).set(id, { ...box, x, y, pinned: true });
  const { graph, edges, visible, spread } = scene;
  const lines = linesBetween(graph, edges, visibleBoxes({ visible, boxes }), spread);
  return { ...scene, boxes, lines, moving: id };
}
