import type { GraphEdge, KnowledgeGraph, NodeId } from '../../graph/index.ts';

/** Cards in columns, without a layout engine: the same cards in the same order always stand in the same places. */

export const CARD = { width: 158, gapX: 34, gapY: 10, line: 17, pad: 9, indent: 14, top: 8 } as const;
export const PITCH = CARD.width + CARD.gapX;

export interface Box {
  readonly id: NodeId;
  readonly column: number;
  /** Top left, in the drawing's own units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

export type Measure = (text: string) => number;

/** Breaks a name over lines that fit a card; a word that is too long keeps a line of its own and is broken by a hyphen. */
export function breakLines(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let line = '';
  const put = (word: string) => {
    const longer = line === '' ? word : `${line} ${word}`;
    if (measure(longer) <= width) line = longer;
    else {
      if (line !== '') lines.push(line);
      line = word;
    }
    while (measure(line) > width && line.length > 4) {
      let cut = line.length - 2;
      while (cut > 3 && measure(`${line.slice(0, cut)}-`) > width) cut--;
      lines.push(`${line.slice(0, cut)}-`);
      line = line.slice(cut);
    }
  };
  for (const word of text.split(' ')) put(word);
  return [...lines, line];
}

interface Placing {
  readonly graph: KnowledgeGraph;
  readonly measure: Measure;
}

const columnOf = (graph: KnowledgeGraph, id: NodeId): number =>
  graph.vocabulary.kinds[graph.node(id).kind]?.column ?? 0;

function boxOf({ graph, measure }: Placing, id: NodeId): Omit<Box, 'y'> {
  const node = graph.node(id);
  const column = columnOf(graph, id);
  const marked = node.kind === 'instrument' || node.experience !== undefined ? 22 : 0;
  const lines = breakLines(node.name, CARD.width - 2 * CARD.pad - marked, measure);
  return {
    id,
    column,
    x: column * PITCH,
    width: CARD.width,
    height: lines.length * CARD.line + 2 * CARD.pad,
    lines,
  };
}

const middle = ({ y, height }: Box): number => y + height / 2;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Places the answer, column by column from the instruments outwards, and then one by one what was added. */
export function placeCards(
  placing: Placing,
  base: readonly NodeId[],
  added: readonly NodeId[],
  edges: readonly GraphEdge[],
): ReadonlyMap<NodeId, Box> {
  const { graph } = placing;
  const placed = new Map<NodeId, Box>();
  const near = new Map<NodeId, NodeId[]>();
  for (const { source, target } of edges) {
    near.set(source, [...(near.get(source) ?? []), target]);
    near.set(target, [...(near.get(target) ?? []), source]);
  }
  const wanted = (id: NodeId): number | undefined => {
    const column = columnOf(graph, id);
    const boxes = (near.get(id) ?? [])
      .flatMap((other) => placed.get(other) ?? [])
      .filter((box) => box.column !== column);
    return boxes.length > 0 ? mean(boxes.map(middle)) : undefined;
  };

  const widest = mostCrowded(graph, base);
  const columns = [...new Set(base.map((id) => columnOf(graph, id)))].toSorted(
    (a, b) => Math.abs(a - widest) - Math.abs(b - widest) || a - b,
  );
  for (const column of columns) {
    const cards = base.filter((id) => columnOf(graph, id) === column).map((id) => boxOf(placing, id));
    const ordered = column === widest ? sortByCategory(graph, cards) : sortByWish(cards, wanted);
    const total = ordered.reduce((sum, { height }) => sum + height + CARD.gapY, -CARD.gapY);
    const wishes = ordered.flatMap(({ id }) => wanted(id) ?? []);
    const centre = wishes.length > 0 ? mean(wishes) : total / 2;
    for (const box of stack(ordered, wanted, Math.max(CARD.top, centre - total / 2))) placed.set(box.id, box);
  }
  for (const id of added)
    if (!placed.has(id)) placed.set(id, freePlace(boxOf(placing, id), [...placed.values()], wanted(id)));
  return placed;
}

function mostCrowded(graph: KnowledgeGraph, ids: readonly NodeId[]): number {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(columnOf(graph, id), (counts.get(columnOf(graph, id)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

type Card = Omit<Box, 'y'>;

function sortByCategory(graph: KnowledgeGraph, cards: readonly Card[]): Card[] {
  const categories = graph.nodes.map(({ id }) => id);
  const rank = (id: NodeId) => categories.indexOf(graph.categoryOf(id) ?? id);
  return cards.toSorted((a, b) => rank(a.id) - rank(b.id));
}

const sortByWish = (cards: readonly Card[], wanted: (id: NodeId) => number | undefined): Card[] =>
  cards.toSorted(
    (a, b) => (wanted(a.id) ?? Number.MAX_SAFE_INTEGER) - (wanted(b.id) ?? Number.MAX_SAFE_INTEGER),
  );

/** One below the other: as near as can be to where each wants to be, never overlapping, never above `start`. */
function stack(cards: readonly Card[], wanted: (id: NodeId) => number | undefined, start: number): Box[] {
  const boxes: Box[] = [];
  let free = start;
  let rest = cards.reduce((sum, { height }) => sum + height + CARD.gapY, 0);
  const wishes = cards.flatMap(({ id }) => wanted(id) ?? []);
  const lowest = Math.max(start + rest, ...wishes.map((wish) => wish + 40));
  for (const card of cards) {
    const wish = (wanted(card.id) ?? free) - card.height / 2;
    const y = Math.round(Math.max(free, Math.min(wish, lowest - rest)));
    boxes.push({ ...card, y });
    free = y + card.height + CARD.gapY;
    rest -= card.height + CARD.gapY;
  }
  return boxes;
}

/** The gap in a card's column that is nearest to where it wants to be. Nothing that stands already moves. */
function freePlace(card: Card, placed: readonly Box[], wish: number | undefined): Box {
  const column = placed.filter((box) => box.column === card.column).toSorted((a, b) => a.y - b.y);
  const ideal = (wish ?? CARD.top + card.height / 2) - card.height / 2;
  const tops = [
    CARD.top,
    ideal,
    ...column.flatMap(({ y, height }) => [y + height + CARD.gapY, y - card.height - CARD.gapY]),
  ];
  const fits = (y: number) =>
    y >= CARD.top &&
    column.every((box) => y + card.height + CARD.gapY <= box.y || box.y + box.height + CARD.gapY <= y);
  const [best = CARD.top] = tops.filter(fits).toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
  return { ...card, y: Math.round(best) };
}
