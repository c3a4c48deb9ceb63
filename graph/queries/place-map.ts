import { factsOf } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, NodeId, Statement } from '../model.ts';

/** A point of the drawing: from the left and from the top, in the units of its width and height. */
export type GeographyPoint = readonly [x: number, y: number];

/** A point, or the corners of an area of which the border is not known. */
type DrawnPlace = { readonly point: readonly number[] } | { readonly area: readonly (readonly number[])[] };

/** The outline of a country, where places are in it, and what that was made of. */
export interface Geography {
  readonly width: number;
  readonly height: number;
  /** The data of an SVG path. */
  readonly outline: string;
  /** By the id of a place. */
  readonly places: Readonly<Record<string, DrawnPlace>>;
  /** The places of statements of today, by the names in them. */
  readonly today: Readonly<Record<string, DrawnPlace>>;
  readonly sources: readonly {
    readonly name: string;
    readonly url: string;
    readonly licence: { readonly name: string; readonly url: string };
  }[];
}

/** Where a place is on the map. */
interface Mapped {
  /** Undefined for a place of which it is not known where it is. */
  readonly at: GeographyPoint | undefined;
  /** The corners of an area, of which `at` is the middle; undefined for a point. */
  readonly area: readonly GeographyPoint[] | undefined;
}

/** A place with the records that are there. */
export interface MappedPlace extends Mapped {
  readonly id: string;
  readonly name: string;
  /** What the records state, each about one record. */
  readonly facts: readonly Fact[];
}

/** A place that statements of today are about. */
export interface PlaceOfToday extends Mapped {
  readonly name: string;
  /** By the record that has them, in its order. */
  readonly statements: ReadonlyMap<NodeId, readonly Statement[]>;
}

/**
 * The places of some records as the document has them, from north to south, and last those of which it is not known where they are.
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
    .map(([id, facts]) => ({ id, name: graph.toolbox.places[id] ?? id, facts, ...mapped(places[id]) }))
    .toSorted(fromNorth);
}

/**
 * The places that the statements of today in some records are about, in the order of `placeMap`.
 * @throws UnknownNodeError
 */
export function placesOfToday(
  graph: KnowledgeGraph,
  { today }: Geography,
  ids: readonly NodeId[],
): PlaceOfToday[] {
  const found = new Map<string, Map<NodeId, Statement[]>>();
  for (const id of ids)
    for (const statement of graph.node(id).statements)
      for (const name of statement.places ?? []) {
        const there = found.get(name) ?? new Map<NodeId, Statement[]>();
        found.set(name, there.set(id, [...(there.get(id) ?? []), statement]));
      }
  return [...found]
    .map(([name, statements]) => ({ name, statements, ...mapped(today[name]) }))
    .toSorted(fromNorth);
}

function mapped(drawn: DrawnPlace | undefined): Mapped {
  const area = drawn && 'area' in drawn ? drawn.area.map(pointOf) : undefined;
  return { at: drawn && 'point' in drawn ? pointOf(drawn.point) : area && middleOf(area), area };
}

const fromNorth = ({ at: a }: Mapped, { at: b }: Mapped): number =>
  (a?.[1] ?? Infinity) - (b?.[1] ?? Infinity) || 0;

const pointOf = ([x = 0, y = 0]: readonly number[]): GeographyPoint => [x, y];

const middleOf = (points: readonly GeographyPoint[]): GeographyPoint => [
  points.reduce((sum, [x]) => sum + x, 0) / points.length,
  points.reduce((sum, [, y]) => sum + y, 0) / points.length,
];
