import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { geography, nodeId, placeMap, placesOfToday, type Geography } from '../../../graph/index.ts';
import { realGraph } from '../../support/real-toolbox.ts';

const graph = realGraph();
const ids = graph.nodes.map(({ id }) => id);
const mapOf = (places: Geography = geography) => placeMap(graph, places, ids);

describe('the map of places', () => {
  it('has every place that a record names, with just those records', () => {
    const named = new Map<string, string[]>();
    for (const { id, places } of graph.toolbox.records)
      for (const { place } of places) named.set(place, [...(named.get(place) ?? []), id]);
    const found = mapOf().map(({ id, facts }) => [id, facts.map(({ subject }) => subject)] as const);
    expect(new Map(found)).toEqual(named);
    for (const { id, name } of mapOf()) expect(name).toBe(graph.toolbox.places[id]);
  });

  it('knows where every place of today’s toolbox is, and knows no other', () => {
    expect(Object.keys(geography.places).toSorted()).toEqual(Object.keys(graph.toolbox.places).toSorted());
    expect(mapOf().filter(({ at }) => at === undefined)).toEqual([]);
  });

  it('puts each place inside the drawing, from north to south', () => {
    const points = mapOf().flatMap(({ at, area = [] }) => [at ?? [0, 0], ...area]);
    for (const [x, y] of points) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(geography.width);
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(geography.height);
    }
    const heights = mapOf().map(({ at }) => at?.[1] ?? Infinity);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
  });

  it('lists a place of which it is not known where it is last, and guesses nothing', () => {
    const { leiden: _, ...places } = geography.places;
    const last = mapOf({ ...geography, places }).at(-1);
    expect([last?.id, last?.at, last?.area]).toEqual(['leiden', undefined, undefined]);
  });

  it('draws what is no town as an area around its towns', () => {
    const areas = mapOf().flatMap(({ id, area }) => (area ? [id] : []));
    expect(areas.toSorted()).toEqual(['haarlem', 'holland-rijnland', 'westvoorne']);
  });

  it('keeps the facts with their basis', () => {
    const inferred = mapOf().filter(({ facts }) => facts.every(({ basis }) => basis === 'inferred'));
    expect(inferred.map(({ id }) => id).toSorted()).toEqual(['haarlem', 'leiden', 'papendrecht']);
  });
});

describe('the places of today', () => {
  const today = placesOfToday(graph, geography, ids);

  it('are just those that statements from a page have, each with all of them', () => {
    const said = graph.toolbox.records.flatMap(({ id, statements }) =>
      statements.flatMap(({ text, from, places = [] }) =>
        places.map((place) => `${place} ${id} ${from.layer} ${text}`),
      ),
    );
    const found = today.flatMap(({ name, statements }) =>
      [...statements].flatMap(([id, all]) => all.map(({ text }) => `${name} ${id} now ${text}`)),
    );
    expect(found.length).toBeGreaterThan(30);
    expect(found.toSorted()).toEqual(said.toSorted());
  });

  it('are drawn from north to south, and what the open data do not have is listed last', () => {
    const heights = today.map(({ at }) => at?.[1] ?? Infinity);
    expect(heights).toEqual(heights.toSorted((a, b) => a - b));
    expect(today.filter(({ at }) => at === undefined).map(({ name }) => name)).toEqual(['Eemnes']);
    expect(Object.keys(geography.today).toSorted()).toEqual(
      today.flatMap(({ name }) => (name === 'Eemnes' ? [] : [name])).toSorted(),
    );
  });

  it('are areas where a region is meant', () => {
    const areas = today.flatMap(({ name, area }) => (area ? [name] : []));
    expect(areas.toSorted()).toEqual(['Culemborg', 'Gelderland', 'Helmond', 'Limburg', 'Zeeland']);
  });

  it('are those of the records that are asked about', () => {
    const some = placesOfToday(graph, geography, [nodeId('woonwaarde')]);
    expect(some.map(({ name }) => name)).toEqual(['Leiden']);
  });
});

describe('the geography', () => {
  it('is a few kilobytes, and names its sources with their licences', () => {
    const file = new URL('../../../graph/toolbox/geography.ts', import.meta.url);
    expect(readFileSync(file, 'utf8').length).toBeLessThan(6000);
    expect(geography.outline).toMatch(/^(M\d+ \d+l[-\d ]+z)+$/);
    expect(geography.sources.map(({ name, licence }) => [name, licence.name])).toEqual([
      ['Natural Earth', 'public domain'],
      ['GeoNames', 'CC BY 4.0'],
    ]);
  });
});
