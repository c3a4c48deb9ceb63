import type { NodeId } from '../../../graph/index.ts';
import { mean } from './spacing.ts';

/**
 * The order of cards within layers for few crossings, by barycentre sweeps (Sugiyama, Tagawa and Toda 1981): each layer in turn is sorted by
 * the mean place of its neighbours, forwards and backwards. The same input always gives the same order.
 */

export interface Layered {
  readonly layers: readonly (readonly NodeId[])[];
  readonly edges: readonly { readonly source: NodeId; readonly target: NodeId }[];
  /** Cards of the same block stay together, the one that comes first in its layer in front if `leads` says so. */
  readonly blockOf: (id: NodeId) => string;
  readonly leads: (id: NodeId) => boolean;
}

const SWEEPS = 24;
const STARTS = 8;
const SEED = 20101;

/** A card, or a place where an edge passes a layer. */
interface Item {
  readonly id: string;
  readonly block: string;
  readonly leads: boolean;
  /** Neighbours in the layer before and the layer after. */
  readonly before: Item[];
  readonly after: Item[];
  place: number;
}

export function orderLayers(input: Layered): NodeId[][] {
  const layers = itemsOf(input);
  const random = randomFrom(SEED);
  let best: Item[][] = [];
  let fewest = Infinity;
  for (let start = 0; start < STARTS && fewest > 0; start++) {
    if (start > 0) for (const layer of layers) shuffle(layer, random);
    for (const layer of layers) {
      number(layer);
      // Blocks as they have to be.
      sortBy(layer, 'place');
    }
    let last = Infinity;
    for (let sweep = 0; sweep < SWEEPS; sweep++) {
      const crossings = crossingsIn(layers);
      if (crossings < fewest) {
        fewest = crossings;
        best = layers.map((layer) => [...layer]);
      }
      // Two sweeps, there and back, that gained nothing.
      if (sweep % 2 === 0) {
        if (crossings >= last) break;
        last = crossings;
      }
      const forward = sweep % 2 === 0;
      for (const layer of forward ? layers.slice(1) : layers.slice(0, -1).toReversed()) {
        sortBy(layer, forward ? 'before' : 'after');
        swapNeighbours(layer);
      }
    }
  }
  const real = new Set<string>(input.layers.flat());
  return best.map((layer) => layer.flatMap(({ id }) => (real.has(id) ? (id as NodeId) : [])));
}

/** Lehmer's generator: the same numbers from 0 to 1 every time. */
function randomFrom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 48271) % 2147483647;
    return state / 2147483647;
  };
}

function shuffle(items: Item[], random: () => number): void {
  for (const item of items) item.place = random();
  sortBy(items, 'place');
}

function itemsOf({ layers, edges, blockOf, leads }: Layered): Item[][] {
  const all = layers.map((layer) =>
    layer.map((id): Item => ({ id, block: blockOf(id), leads: leads(id), before: [], after: [], place: 0 })),
  );
  const found = new Map(all.flatMap((layer, at) => layer.map((item) => [item.id, { item, at }] as const)));
  for (const { source, target } of edges) {
    const [one, other] = [found.get(source), found.get(target)];
    if (!one || !other || one.at === other.at) continue;
    const [from, to] = one.at < other.at ? [one, other] : [other, one];
    let previous = from.item;
    for (let layer = from.at + 1; layer <= to.at; layer++) {
      const id = `${from.item.id} ${to.item.id} ${layer}`;
      const next: Item =
        layer === to.at ? to.item : { id, block: id, leads: false, before: [], after: [], place: 0 };
      if (layer < to.at) all[layer]?.push(next);
      previous.after.push(next);
      next.before.push(previous);
      previous = next;
    }
  }
  return all;
}

function number(layer: readonly Item[]): void {
  for (const [at, item] of layer.entries()) item.place = at;
}

/** Sorts blocks by the mean place of all their neighbours on one side, and the items of a block by that of their own. */
function sortBy(layer: Item[], side: 'before' | 'after' | 'place'): void {
  const wanted = (items: readonly Item[]): number => {
    const places = side === 'place' ? [] : items.flatMap((item) => item[side].map(({ place }) => place));
    const own = items.map(({ place }) => place);
    return mean(places.length > 0 ? places : own);
  };
  const blocks = new Map<string, Item[]>();
  for (const item of layer) blocks.set(item.block, [...(blocks.get(item.block) ?? []), item]);
  const sorted = [...blocks.values()]
    .map((items) => ({ items, at: wanted(items) }))
    .toSorted((a, b) => a.at - b.at)
    .flatMap(({ items }) =>
      items
        .map((item) => ({ item, at: wanted([item]) }))
        .toSorted((a, b) => Number(b.item.leads) - Number(a.item.leads) || a.at - b.at)
        .map(({ item }) => item),
    );
  layer.splice(0, layer.length, ...sorted);
  number(layer);
}

/** Swaps items next to each other as long as that takes crossings away. */
function swapNeighbours(layer: Item[]): void {
  for (let improved = true; improved;) {
    improved = false;
    for (let at = 0; at + 1 < layer.length; at++) {
      const [a, b] = [layer[at], layer[at + 1]] as [Item, Item];
      if (!maySwap(layer, at) || crossingsOf(a, b) <= crossingsOf(b, a)) continue;
      [layer[at], layer[at + 1]] = [b, a];
      [a.place, b.place] = [b.place, a.place];
      improved = true;
    }
  }
}

/** Two items of one block, of which none leads, or two that are a block each. */
function maySwap(layer: readonly Item[], at: number): boolean {
  const [a, b] = [layer[at], layer[at + 1]] as [Item, Item];
  if (a.block === b.block) return !a.leads && !b.leads;
  return layer[at - 1]?.block !== a.block && layer[at + 2]?.block !== b.block;
}

/** How often the edges of two items cross when the first is in front. */
const crossingsOf = (first: Item, second: Item): number =>
  inversions(first.before, second.before) + inversions(first.after, second.after);

function inversions(first: readonly Item[], second: readonly Item[]): number {
  let count = 0;
  for (const a of first) for (const b of second) if (a.place > b.place) count++;
  return count;
}

function crossingsIn(layers: readonly (readonly Item[])[]): number {
  let count = 0;
  for (const layer of layers)
    for (const [at, item] of layer.entries())
      for (const other of layer.slice(at + 1)) count += inversions(item.after, other.after);
  return count;
}
