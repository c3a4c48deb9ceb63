import { factsOf } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, NodeId } from '../model.ts';

/** A point of the drawing: from the left and from the top, in the units of its width and height. */
export type GeographyPoint = readonly [x: number, y: number];

/** The outline of a country, where places are in it, and what that was made of. */
export interface Geography {
  readonly width: number;
  readonly height: number;
  /** The data of an SVG path. */
  readonly outline: string;
  /** By the id of a place: a point, or the corners of an area of which the border is not known. */
  readonly places: Readonly<
    Record<string, { readonly point: readonly number[] } | { readonly area: readonly (readonly number[])[] }>
  >;
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly licence: { readonly name: string; readonly url: string };
  }[];
}

/** A place with the records that are there. */
export interface MappedPlace {
  readonly id: string;
  readonly name: string;
  /** What the records state, each about one record. */
  readonly facts: readonly Fact[];
  /** Undefined for a place of which it is not known where it is. */
  readonly at: GeographyPoint | undefined;
  /** The corners of an area, of which `at` is the middle; undefined for a point. */
  readonly area: readonly GeographyPoint[] | undefined;
}

/**
 * The places of some records, from north to south, and last those of which it is not known where they are. Places are facts of the
 * toolbox; a record has none of today.
 * @throws UnknownNodeError
 */
export function placeMap(
  graph: KnowledgeGraph,
  { places }: Geography,
  ids: readonly NodeId[],
): MappedPlace[] {
  const found = new Map<string, Fact[]>();
  for (const id of ids) {
    const facts = factsOf(graph, id).filter(({ predicate }) => predicate.is === 'place');
    for (const [index, { place }] of graph.node(id).places.entries()) {
      const fact = facts[index];
      if (fact) found.set(place, [...(found.get(place) ?? []), fact]);
    }
  }
  return [...found]
    .map(([id, facts]): MappedPlace => {
      const drawn = places[id];
      const area = drawn && 'area' in drawn ? drawn.area.map(pointOf) : undefined;
      const at = drawn && 'point' in drawn ? pointOf(drawn.point) : area && middleOf(area);
      return { id, name: graph.toolbox.places[id] ?? id, facts, at, area };
    })
    .toSorted((a, b) => (a.at?.[1] ?? Infinity) - (b.at?.[1] ?? Infinity) || 0);
}

const pointOf = ([x = 0, y = 0]: readonly number[]): GeographyPoint => [x, y];

const middleOf = (points: readonly GeographyPoint[]): GeographyPoint => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
