import type { GraphEdge, KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import { CARD, PITCH } from './card.ts';

/** Cards in columns, without a layout engine: the same cards in the same order always stand in the same places. */

export interface Box {
  readonly id: NodeId;
  readonly column: number;
  /** Top left, in the drawing's own units. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
  /** The widest line, so that a label can be set from the left. */
  readonly textWidth: number;
  /** Whether the reader has put it here, outside the order of its column. */
  readonly pinned?: true;
  /** A word below the card, which takes room in its column. */
  readonly note?: { readonly text: string; readonly width: number };
}

export type Measure = (text: string) => number;

/**
 * Breaks a name over lines that fit a card. A word that is too long is broken where `breaks` allows it (`|`), else at
 * the last letter that fits.
 */
export function breakLines(
  text: string,
  { width, measure, breaks }: { width: number; measure: Measure; breaks: readonly string[] },
): string[] {
  const fits = (line: string) => measure(line) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ').flatMap((part) => (fits(part) ? [part] : partsOf(part, fits, breaks)))) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer) && !line.endsWith('-')) line = longer;
    else {
      lines.push(line);
      line = word;
    }
  }
  return [...lines, line].filter((each) => each !== '');
}

/** A long word in pieces, each but the last with its hyphen. */
function partsOf(word: string, fits: (line: string) => boolean, breaks: readonly string[]): string[] {
  for (const rule of breaks) {
    const at = word.toLowerCase().indexOf(rule.replace('|', ''));
    const cut = at + rule.indexOf('|');
    if (at >= 0 && fits(`${word.slice(0, cut)}-`)) return [`${word.slice(0, cut)}-`, word.slice(cut)];
  }
  let cut = word.length - 2;
  while (cut > 3 && !fits(`${word.slice(0, cut)}-`)) cut--;
  const rest = word.slice(cut);
  return [`${word.slice(0, cut)}-`, ...(fits(rest) ? [rest] : partsOf(rest, fits, breaks))];
}

type Card = Omit<Box, 'y'>;

interface Placing {
  readonly graph: KnowledgeGraph;
  readonly measure: Measure;
  /** What is told below a card, whatever else is on screen: else cards would move when others come. */
  readonly noteOf: (id: NodeId) => string | undefined;
}

/** A card with its note: what it takes of its column. */
const room = ({ height, note }: Pick<Box, 'height' | 'note'>): number => height + (note ? CARD.line + 2 : 0);

/** A part stands indented below its whole, and below other parts of it. */
function isPartOfAbove(graph: KnowledgeGraph, id: NodeId, base: readonly NodeId[]): boolean {
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

function boxOf({ graph, measure, noteOf }: Placing, id: NodeId, base: readonly NodeId[]): Card {
  const node = graph.node(id);
  const column = graph.columnOf(id);
  const { breaks } = graph.vocabulary;
  const indent = isPartOfAbove(graph, id, base) ? CARD.indent : 0;
  const marked = graph.categoryOf(id) !== undefined || node.experience !== undefined ? CARD.mark : 0;
  const width = CARD.width - indent;
  const lines = breakLines(node.name, { width: width - 2 * CARD.pad - CARD.edge - marked, measure, breaks });
  const textWidth = Math.max(...lines.map(measure));
  const height = lines.length * CARD.line + 2 * CARD.padY;
  const text = noteOf(id);
  return {
    id,
    column,
    x: column * PITCH + indent,
    width,
    height,
    lines,
    textWidth,
    ...(text !== undefined && { note: { text, width: measure(text) } }),
  };
}

const middle = ({ y, height }: Box): number => y + height / 2;
const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

interface Cards {
  /** Placed together. */
  readonly base: readonly NodeId[];
  /** Placed after them, one by one, where there is room. */
  readonly added?: readonly NodeId[];
  /** Where the reader has put a card, whatever its own place would be. */
  readonly pins?: readonly { readonly id: NodeId; readonly x: number; readonly y: number }[];
}

/**
 * Places cards column by column, from the fullest outwards, and then one by one what was added. A card that the reader has put
 * elsewhere still keeps its own place free, so that the others stay where they are.
 */
export function placeCards(
  placing: Placing,
  { base, added = [], pins = [] }: Cards,
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
    const column = graph.columnOf(id);
    const boxes = (near.get(id) ?? [])
      .flatMap((other) => placed.get(other) ?? [])
      .filter((box) => box.column !== column);
    return boxes.length > 0 ? mean(boxes.map(middle)) : undefined;
  };

  const widest = mostCrowded(graph, base);
  const columns = [...new Set(base.map((id) => graph.columnOf(id)))].toSorted(
    (a, b) => Math.abs(a - widest) - Math.abs(b - widest) || a - b,
  );
  for (const column of columns) {
    const cards = base.filter((id) => graph.columnOf(id) === column).map((id) => boxOf(placing, id, base));
    // The first column keeps its order, which sets parts under their whole; what has a category goes by category; the others follow
    // what they are joined to.
    const ordered =
      column === 0
        ? cards
        : cards.some(({ id }) => graph.categoryOf(id) !== undefined)
          ? sortByCategory(graph, cards)
          : sortByWish(cards, wanted);
    const hangs = column !== 0;
    const total = ordered.reduce((sum, card) => sum + room(card) + CARD.gapY, -CARD.gapY);
    const wishes = ordered.flatMap(({ id }) => wanted(id) ?? []);
    const centre = wishes.length > 0 ? mean(wishes) : total / 2;
    for (const box of stack(
      ordered,
      hangs ? wanted : () => undefined,
      Math.max(CARD.top, centre - total / 2),
    ))
      placed.set(box.id, box);
  }
  for (const id of added)
    if (!placed.has(id))
      placed.set(id, freePlace(boxOf(placing, id, base), [...placed.values()], wanted(id)));
  for (const { id, x, y } of pins) {
    const box = placed.get(id);
    if (box) placed.set(id, { ...box, x, y, pinned: true });
  }
  return placed;
}

function mostCrowded(graph: KnowledgeGraph, ids: readonly NodeId[]): number {
  const counts = new Map<number, number>();
  for (const id of ids) counts.set(graph.columnOf(id), (counts.get(graph.columnOf(id)) ?? 0) + 1);
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 0;
}

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
  let rest = cards.reduce((sum, card) => sum + room(card) + CARD.gapY, 0);
  const wishes = cards.flatMap(({ id }) => wanted(id) ?? []);
  const lowest = Math.max(start + rest, ...wishes.map((wish) => wish + 40));
  for (const card of cards) {
    const wish = (wanted(card.id) ?? free) - card.height / 2;
    const y = Math.round(Math.max(free, Math.min(wish, lowest - rest)));
    boxes.push({ ...card, y });
    free = y + room(card) + CARD.gapY;
    rest -= room(card) + CARD.gapY;
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
    ...column.flatMap((box) => [box.y + room(box) + CARD.gapY, box.y - room(card) - CARD.gapY]),
  ];
  const fits = (y: number) =>
    y >= CARD.top &&
    column.every((box) => y + room(card) + CARD.gapY <= box.y || box.y + room(box) + CARD.gapY <= y);
  const [best = CARD.top] = tops.filter(fits).toSorted((a, b) => Math.abs(a - ideal) - Math.abs(b - ideal));
  return { ...card, y: Math.round(best) };
}
