import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { NodeId } from '../../../../graph/index.ts';
import { orderLayers, type Layered } from '../../../../src/canvas/layout/order.ts';

type Edge = Layered['edges'][number];

/** Layers of at most four cards, edges between neighbouring layers, and some cards in blocks of two. */
const layered = fc
  .record({
    sizes: fc.array(fc.integer({ min: 1, max: 4 }), { minLength: 2, maxLength: 3 }),
    picks: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 12 }),
    paired: fc.boolean(),
    reversed: fc.boolean(),
  })
  .map(({ sizes, picks, paired, reversed }) => {
    const layers = sizes
      .map((size, layer) =>
        Array.from(
          { length: size },
          (_, at) => `${layer}.${reversed ? size - 1 - at : (at * 3) % size || at}` as NodeId,
        ),
      )
      .map((layer) => [...new Set(layer)]);
    const edges = picks.map(([layer, from, to]): Edge => {
      const at = layer % (layers.length - 1);
      const [one, other] = [layers[at] ?? [], layers[at + 1] ?? []];
      return {
        source: one[from % one.length] as NodeId,
        target: other[to % other.length] as NodeId,
      };
    });
    const numberOf = (id: NodeId) => Number(id.split('.')[1]);
    const blockOf = (id: NodeId) =>
      paired ? `${id.split('.')[0]}.${Math.floor(numberOf(id) / 2) * 2}` : (id as string);
    return { layers, edges, blockOf, leads: (id: NodeId) => !paired || numberOf(id) % 2 === 0 };
  });

function crossings(layers: readonly (readonly NodeId[])[], edges: readonly Edge[]): number {
  const placeOf = (id: NodeId) => layers.flatMap((layer) => [layer.indexOf(id)]).find((at) => at >= 0) ?? 0;
  const layerOf = (id: NodeId) => layers.findIndex((layer) => layer.includes(id));
  let count = 0;
  for (const [at, a] of edges.entries())
    for (const b of edges.slice(at + 1))
      if (
        layerOf(a.source) === layerOf(b.source) &&
        (placeOf(a.source) - placeOf(b.source)) * (placeOf(a.target) - placeOf(b.target)) < 0
      )
        count++;
  return count;
}

function permutations<T>(items: readonly T[]): T[][] {
  return items.length < 2
    ? [[...items]]
    : items.flatMap((item, at) =>
        permutations([...items.slice(0, at), ...items.slice(at + 1)]).map((rest) => [item, ...rest]),
      );
}
const product = <T>(lists: readonly (readonly T[])[]): T[][] =>
  lists.reduce<T[][]>((all, list) => all.flatMap((done) => list.map((each) => [...done, each])), [[]]);

describe('the order of cards in columns', () => {
  it('has the same cards, and the same every time', () => {
    fc.assert(
      fc.property(layered, (input) => {
        const order = orderLayers(input);
        expect(order.map((layer) => layer.toSorted())).toEqual(input.layers.map((layer) => layer.toSorted()));
        expect(orderLayers(input)).toEqual(order);
      }),
    );
  });

  it('keeps blocks together, each behind its first', () => {
    fc.assert(
      fc.property(layered, (input) => {
        for (const layer of orderLayers(input)) {
          const blocks = layer.map(input.blockOf);
          expect(blocks.filter((block, at) => block !== blocks[at - 1])).toHaveLength(new Set(blocks).size);
          for (const [at, id] of layer.entries())
            if (blocks[at] !== blocks[at - 1]) expect(input.leads(id), id).toBe(true);
        }
      }),
    );
  });

  it('never has more crossings than the order that it was given', () => {
    fc.assert(
      fc.property(layered, ({ leads: _, ...input }) => {
        const free = { ...input, blockOf: (id: NodeId) => id as string, leads: () => true };
        expect(crossings(orderLayers(free), input.edges)).toBeLessThanOrEqual(
          crossings(input.layers, input.edges),
        );
      }),
    );
  });

  it('has the fewest crossings that there can be, in nearly all small drawings', () => {
    let [best, all] = [0, 0];
    for (const input of fc.sample(layered, { numRuns: 60, seed: 7 })) {
      const free = { ...input, blockOf: (id: NodeId) => id as string, leads: () => true };
      const fewest = Math.min(
        ...product(input.layers.map((layer) => permutations(layer))).map((each) =>
          crossings(each, input.edges),
        ),
      );
      all += 1;
      if (crossings(orderLayers(free), input.edges) === fewest) best += 1;
    }
    expect(best / all).toBeGreaterThan(0.95);
  });
});
