import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import { middleOf, type Box } from './box.ts';
import { breakLines } from './break-lines.ts';
import { CARD, DENSITIES, PITCH, type Density } from './card.ts';
import { fitToStage, reservedWidth, type Stage } from './fit.ts';
import { tracksOf, type KeyOf } from './lines.ts';
import { orderLayers } from './order.ts';
import { toStage } from './pins.ts';
import { bottomOf, insert, placeColumns, type Card, type NeighboursOf } from './place.ts';
import { addToRows, gridOf, isNarrow, placeRows, spreadOfRows, type RowHead } from './rows.ts';
import { acrossStage, densityFor, downStage, type Extent, type Spread } from './spread.ts';

/** Places cards in columns without a layout engine: the same cards in the same order always get the same places. */

interface Context {
  readonly graph: KnowledgeGraph;
  readonly measure: (text: string) => number;
  /** The note below a card. Must not depend on what else is visible, or cards would move when others appear. */
  readonly noteOf: (id: NodeId) => string | undefined;
  /** Decides which lines may run together, and so how many there are. */
  readonly keyOf: KeyOf;
}

/** The edges that are drawn between nodes if these are all that is in view. */
type EdgesAmong = (ids: readonly NodeId[]) => readonly GraphEdge[];

/** What has no say in where the base is placed. */
export interface Others {
  /** Placed after the base, one by one, where there is room. */
  readonly added?: readonly NodeId[];
  /** Where the reader has moved a card. */
  readonly pins?: readonly { readonly id: NodeId; readonly x: number; readonly y: number }[];
}

/**
 * Places the base on a stage or, without one, for a picture: orders it for few crossings and places its columns. Returns what places the
 * others among it.
 *
 * A pinned card keeps its original place free, so that the others stay where they are. The place of a pin does not depend on the stage.
 */
export function placeCards(
  context: Context,
  base: readonly NodeId[],
  edgesAmong: EdgesAmong,
  stage?: Stage,
): (others?: Others) => Layout {
  const { graph } = context;
  if (stage && isNarrow(stage)) return placeInRows(context, base, edgesAmong, stage);
  const placeIn = placeBase(context, base, edgesAmong);
  const roomy = placeIn('roomy');
  const density = stage ? densityFor(roomy.extent, stage) : 'roomy';
  const { boxes, extent, isCrowded } = density === 'roomy' ? roomy : placeIn(density);
  const crowd = isCrowded ? tracksOf(edgesAmong(base), boxes, context.keyOf) : undefined;
  const spread = fitToStage(extent, crowd, stage);
  const own = [...boxes].map(([id, box]): [NodeId, Box] => [
    id,
    { ...box, x: acrossStage(box.x, spread), y: downStage(box.y, box.height, spread) },
  ]);
  const filled = new Set([...boxes.values()].map(({ column }) => column));
  return ({ added = [], pins = [] } = {}) => {
    const placed = new Map(own);
    const neighboursOf = neighboursIn(added.length > 0 ? edgesAmong([...base, ...added]) : []);
    for (const id of added)
      if (!placed.has(id)) {
        const column = graph.columnOf(id);
        const width = filled.has(column) ? CARD.width : reservedWidth(spread);
        const card = { ...cardFor(context, id, base, density, width), x: spread.columns[column] ?? 0 };
        placed.set(id, insert(card, placed, neighboursOf));
      }
    for (const box of pinned(placed, pins, spread))
      placed.set(box.id, { ...box, column: nearestColumn(box.x, spread) });
    return { boxes: placed, spread };
  };
}

/** The boxes that the reader has moved, where they are on the stage. */
const pinned = (placed: ReadonlyMap<NodeId, Box>, pins: Required<Others>['pins'], spread: Spread): Box[] =>
  pins.flatMap(({ id, x, y }): Box[] => {
    const box = placed.get(id);
    const [left, top] = toStage([x, y], spread);
    return box ? [{ ...box, x: Math.round(left), y: Math.round(top), pinned: true }] : [];
  });

/** The same on a stage that is too narrow for columns. */
function placeInRows(
  context: Context,
  base: readonly NodeId[],
  edgesAmong: EdgesAmong,
  stage: Stage,
): (others?: Others) => Layout {
  const { graph } = context;
  const grid = gridOf(stage);
  const edges = edgesAmong(base);
  const cardOf = (id: NodeId) => cardFor(context, id, base, 'dense', grid.cardWidth);
  const own = placeRows(
    orderedColumns(graph, base, edges).map((ids) => ids.map(cardOf)),
    edges,
    grid,
  );
  const spread = spreadOfRows(grid, columnCount(graph));
  return ({ added = [], pins = [] } = {}) => {
    let rows = own;
    for (const id of added) if (!rows.boxes.has(id)) rows = addToRows(cardOf(id), rows, grid);
    const boxes = new Map(rows.boxes);
    for (const box of pinned(boxes, pins, spread)) boxes.set(box.id, box);
    return { boxes, spread, heads: rows.heads };
  };
}

/** Cards in columns of the original pitch, before they are spread over a stage. */
export interface Original {
  readonly boxes: ReadonlyMap<NodeId, Box>;
  readonly extent: Extent;
  /** Whether a column has more cards than an answer has. */
  readonly isCrowded: boolean;
}

/** Orders the base, and returns what places it in a density. */
export function placeBase(
  context: Context,
  base: readonly NodeId[],
  edgesAmong: EdgesAmong,
): (density: Density) => Original {
  const { graph } = context;
  // Only its own: it must not depend on what is added.
  const edges = edgesAmong(base);
  const columns = orderedColumns(graph, base, edges);
  const neighboursOf = neighboursIn(edges);
  return (density) => {
    const cards = columns.map((ids) => ids.map((id) => cardFor(context, id, base, density)));
    const boxes = placeColumns(cards, neighboursOf);
    const isCrowded = columns.some(({ length }) => length > ROWS);
    return { boxes, extent: extentOf(boxes, columnCount(graph)), isCrowded };
  };
}

/** More cards in a column than this are a crowd: as many as fit on the smallest stage with columns. */
const ROWS = 14;

/** How large boxes are together. */
function extentOf(boxes: ReadonlyMap<NodeId, Box>, columns: number): Extent {
  const all = [...boxes.values()];
  const counts = Array.from({ length: columns }, (_, at) => all.filter(({ column }) => column === at).length);
  const middles = all.map(middleOf);
  const first = all.length === 0 ? 0 : Math.min(...middles);
  return {
    columns,
    filled: counts.findLastIndex((count) => count > 0) + 1,
    bottom: bottomOf(all),
    first,
    span: Math.max(first, ...middles) - first,
  };
}

/** The places of all cards, and how they are spread over the stage. */
export interface Layout {
  readonly boxes: ReadonlyMap<NodeId, Box>;
  readonly spread: Spread;
  /** Where the names of the kinds stand, if the stage is laid out in rows. */
  readonly heads?: readonly RowHead[];
}

const columnCount = ({ vocabulary }: KnowledgeGraph): number =>
  1 + Math.max(0, ...Object.values(vocabulary.kinds).map(({ column }) => column));

function nearestColumn(x: number, { columns }: Spread): number {
  const distances = columns.map((left) => Math.abs(left - x));
  return distances.indexOf(Math.min(...distances));
}

/** The cards of each column in order, parts below their whole. */
function orderedColumns(
  graph: KnowledgeGraph,
  base: readonly NodeId[],
  edges: readonly GraphEdge[],
): NodeId[][] {
  const columns = [...new Set(base.map((id) => graph.columnOf(id)))].toSorted((a, b) => a - b);
  return graph.memo(`order of ${base.join(' ')} by ${edges.map(({ id }) => id).join(' ')}`, () =>
    orderLayers({
      layers: columns.map((column) => base.filter((id) => graph.columnOf(id) === column)),
      edges,
      blockOf: (id) => wholeIn(graph, id, base) ?? id,
      leads: (id) => wholeIn(graph, id, base) === undefined,
    }),
  );
}

/** The widest node in a list that a node is part of, other than the one for everybody. */
function wholeIn(
  graph: KnowledgeGraph,
  id: NodeId,
  ids: readonly NodeId[],
  seen: readonly NodeId[] = [id],
): NodeId | undefined {
  const { partOf } = graph.vocabulary;
  const whole = graph
    .out(id)
    .find(
      ({ relation, target }) =>
        relation === partOf &&
        graph.node(target).universal === undefined &&
        ids.includes(target) &&
        !seen.includes(target),
    )?.target;
  return whole === undefined ? undefined : (wholeIn(graph, whole, ids, [...seen, whole]) ?? whole);
}

function neighboursIn(edges: readonly GraphEdge[]): NeighboursOf {
  const neighbours = new Map<NodeId, NodeId[]>();
  const join = (a: NodeId, b: NodeId) => {
    const list = neighbours.get(a);
    if (list) list.push(b);
    else neighbours.set(a, [b]);
  };
  for (const { source, target } of edges) {
    join(source, target);
    join(target, source);
  }
  return (id) => neighbours.get(id) ?? [];
}

/** Whether a node has neighbours that are not in a list, so that its card may have a badge. */
const mayGrow = (graph: KnowledgeGraph, id: NodeId, ids: readonly NodeId[]): boolean =>
  [...graph.out(id).map(({ target }) => target), ...graph.in(id).map(({ source }) => source)].some(
    (other) => !ids.includes(other),
  );

function cardFor(
  { graph, measure, noteOf }: Context,
  id: NodeId,
  base: readonly NodeId[],
  density: Density,
  cardWidth: number = CARD.width,
): Card {
  const node = graph.node(id);
  const column = graph.columnOf(id);
  const { breaks } = graph.vocabulary;
  const indent = base.includes(id) && wholeIn(graph, id, base) !== undefined ? CARD.indent : 0;
  const { line, padY } = DENSITIES[density];
  const icon = graph.categoryOf(id) !== undefined || node.experience !== undefined ? CARD.mark : 0;
  const width = cardWidth - indent;
  const inside = width - 2 * CARD.pad - CARD.edge;
  // In one line, a short badge stands beside the icon; otherwise below it.
  const badge = density === 'dense' && mayGrow(graph, id, base) ? CARD.badge : 0;
  const [beside, below] = [icon + badge, Math.max(icon, badge)];
  const fitted = (taken: number) => breakLines(node.name, { width: inside - taken, measure, breaks });
  const lines = measure(node.name) <= inside - beside ? [node.name] : fitted(below);
  const note = noteOf(id);
  return {
    id,
    column,
    x: column * PITCH + indent,
    width,
    height: lines.length * line + 2 * padY,
    density,
    line,
    mark: icon,
    lines,
    textWidth: Math.max(...lines.map(measure)),
    ...(note !== undefined && { note: { text: note, width: measure(note) } }),
  };
}
