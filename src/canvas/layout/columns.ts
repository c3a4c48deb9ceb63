import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { Box } from './box.ts';
import { breakLines } from './break-lines.ts';
import { CARD, PITCH } from './card.ts';
import { heightOf, insert, mean, meanMiddle, stack, type Card, type WantedMiddle } from './stack.ts';

/** Places cards in columns without a layout engine: the same cards in the same order always get the same places. */

interface Context {
  readonly graph: KnowledgeGraph;
  readonly measure: (text: string) => number;
  /** The note below a card. Must not depend on what else is visible, or cards would move when others appear. */
  readonly noteOf: (id: NodeId) => string | undefined;
}

interface Cards {
  /** Placed together. */
  readonly base: readonly NodeId[];
  /** Placed after them, one by one, where there is room. */
  readonly added?: readonly NodeId[];
  /** Where the reader has moved a card. */
  readonly pins?: readonly { readonly id: NodeId; readonly x: number; readonly y: number }[];
}

/**
 * Places the base column by column, from the fullest outwards, and then one by one what was added. A pinned card keeps its original place
 * free, so that the others stay where they are.
 */
export function placeCards(
  context: Context,
  { base, added = [], pins = [] }: Cards,
  edges: readonly GraphEdge[],
): ReadonlyMap<NodeId, Box> {
  const { graph } = context;
  const placed = new Map<NodeId, Box>();
  const wanted = wantedMiddles(graph, edges, placed);
  for (const column of columnsFromFullest(graph, base)) {
    const cards = base.filter((id) => graph.columnOf(id) === column).map((id) => cardFor(context, id, base));
    for (const box of placeColumn(graph, column, cards, wanted)) placed.set(box.id, box);
  }
  for (const id of added)
    if (!placed.has(id)) placed.set(id, insert(cardFor(context, id, base), [...placed.values()], wanted(id)));
  for (const { id, x, y } of pins) {
    const box = placed.get(id);
    if (box) placed.set(id, { ...box, x, y, pinned: true });
  }
  return placed;
}

/** A card wants to be level with its neighbours in other columns, as far as those are placed. */
function wantedMiddles(
  graph: KnowledgeGraph,
  edges: readonly GraphEdge[],
  placed: ReadonlyMap<NodeId, Box>,
): WantedMiddle {
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
  return (id) => {
    const column = graph.columnOf(id);
    const boxes = (neighbours.get(id) ?? []).flatMap((other) => placed.get(other) ?? []);
    return meanMiddle(boxes.filter((box) => box.column !== column));
  };
}

function placeColumn(
  graph: KnowledgeGraph,
  column: number,
  cards: readonly Card[],
  wanted: WantedMiddle,
): Box[] {
  const isFirst = column === 0;
  // The first column keeps its order, in which parts follow their whole; its cards are not drawn towards their neighbours.
  const ordered = isFirst
    ? cards
    : cards.some(({ id }) => graph.categoryOf(id) !== undefined)
      ? sortByCategory(graph, cards)
      : sortByWantedMiddle(cards, wanted);
  const total = heightOf(ordered);
  const wishes = ordered.flatMap(({ id }) => wanted(id) ?? []);
  const centre = wishes.length > 0 ? mean(wishes) : total / 2;
  const start = Math.max(CARD.top, centre - total / 2);
  return stack(ordered, isFirst ? () => undefined : wanted, start);
}

function cardFor({ graph, measure, noteOf }: Context, id: NodeId, base: readonly NodeId[]): Card {
  const node = graph.node(id);
  const column = graph.columnOf(id);
  const { breaks } = graph.vocabulary;
  const indent = isBelowItsWhole(graph, id, base) ? CARD.indent : 0;
  const icon = graph.categoryOf(id) !== undefined || node.experience !== undefined ? CARD.mark : 0;
  const width = CARD.width - indent;
  const lines = breakLines(node.name, { width: width - 2 * CARD.pad - CARD.edge - icon, measure, breaks });
  const note = noteOf(id);
  return {
    id,
    column,
    x: column * PITCH + indent,
    width,
    height: lines.length * CARD.line + 2 * CARD.padY,
    lines,
    textWidth: Math.max(...lines.map(measure)),
    ...(note !== undefined && { note: { text: note, width: measure(note) } }),
  };
}

/** Whether a node is part of the node above it, or of the same whole as all nodes between the two. */
function isBelowItsWhole(graph: KnowledgeGraph, id: NodeId, base: readonly NodeId[]): boolean {
  const { partOf } = graph.vocabulary;
  const wholesOf = (each: NodeId) =>
    graph
      .out(each)
      .filter(({ relation, target }) => relation === partOf && graph.node(target).universal === undefined)
      .map(({ target }) => target);
  const own = wholesOf(id);
  let at = base.indexOf(id) - 1;
  while (at >= 0 && wholesOf(base[at] as NodeId).some((whole) => own.includes(whole))) at--;
  return at >= 0 && own.includes(base[at] as NodeId);
}

function columnsFromFullest(graph: KnowledgeGraph, ids: readonly NodeId[]): number[] {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(graph.columnOf(id), (counts.get(graph.columnOf(id)) ?? 0) + 1);
  const fullest = [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
  return [...counts.keys()].toSorted((a, b) => Math.abs(a - fullest) - Math.abs(b - fullest) || a - b);
}

function sortByCategory(graph: KnowledgeGraph, cards: readonly Card[]): Card[] {
  const order = graph.nodes.map(({ id }) => id);
  const rank = (id: NodeId) => order.indexOf(graph.categoryOf(id) ?? id);
  return cards.toSorted((a, b) => rank(a.id) - rank(b.id));
}

const sortByWantedMiddle = (cards: readonly Card[], wanted: WantedMiddle): Card[] =>
  cards.toSorted(
    (a, b) => (wanted(a.id) ?? Number.MAX_SAFE_INTEGER) - (wanted(b.id) ?? Number.MAX_SAFE_INTEGER),
  );
