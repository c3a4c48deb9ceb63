import type { KnowledgeGraph } from '../../knowledge-graph.ts';
import type {
  Application,
  GraphNode,
  Layer,
  NodeId,
  Provenance,
  Statement,
  ToolboxRecord,
} from '../../model.ts';
import type { Way } from '../../vocabulary.ts';

/** One thing that is said of a record, with where it stands. */
export type Piece = {
  /** The record of which it is said. */
  readonly of: NodeId;
  readonly from: Provenance;
} & (
  | { readonly as: 'name' }
  | { readonly as: 'otherName'; readonly name: string }
  /** That every other record of its kind falls under it. */
  | { readonly as: 'universal' }
  | { readonly as: 'application'; readonly application: Application }
  | { readonly as: 'experience'; readonly status: string }
  | { readonly as: 'place'; readonly place: string }
  | { readonly as: 'address'; readonly printed: string }
  | { readonly as: 'link'; readonly url: string; readonly label: string }
  | { readonly as: 'statement'; readonly statement: Statement }
  /** Read `forward` from the record that owns it, `back` from the one it leads to; `far` is the other end. */
  | {
      readonly as: 'relation';
      readonly relation: string;
      readonly way: Way;
      readonly far: NodeId;
      readonly note?: string;
    }
);

/** Everything that a record says: each text and each relation that it owns, once, as it is written. */
export function piecesOf(record: ToolboxRecord): Piece[] {
  const { id: of, from, universal, experience } = record;
  return [
    { of, as: 'name', from },
    ...record.otherNames.map(({ name, from }): Piece => ({ of, as: 'otherName', name, from })),
    ...(universal === undefined
      ? []
      : [{ of, as: 'universal', from: { ...from, basis: 'inferred', reason: universal } } as const]),
    ...record.applications.map((application): Piece => ({
      of,
      as: 'application',
      application,
      from: application.from,
    })),
    ...(experience ? [{ of, as: 'experience', ...experience } as const] : []),
    ...record.places.map((place): Piece => ({ of, as: 'place', ...place })),
    ...record.addresses.map((address): Piece => ({ of, as: 'address', ...address })),
    ...record.links.map((link): Piece => ({ of, as: 'link', ...link })),
    ...record.statements.map((statement): Piece => ({
      of,
      as: 'statement',
      statement,
      from: statement.from,
    })),
    ...record.relations.map(({ is, to, note, from }): Piece => {
      const noted = note === undefined ? {} : { note };
      return { of, as: 'relation', relation: is, way: 'forward', far: to, ...noted, from };
    }),
  ];
}

/** What some relations of one layer join to a record, seen from it, in the order of the toolbox. @throws UnknownNodeError */
export function joinedTo(
  graph: KnowledgeGraph,
  of: NodeId,
  way: Way,
  relations: readonly string[],
  layer: Layer = 'toolbox',
): (Piece & { as: 'relation' })[] {
  return (way === 'forward' ? graph.out(of) : graph.in(of))
    .filter(({ relation, from }) => relations.includes(relation) && from.layer === layer)
    .map(({ relation, source, target, note, from }) => {
      const noted = note === undefined ? {} : { note };
      return { of, as: 'relation', relation, way, far: way === 'forward' ? target : source, ...noted, from };
    });
}

/** Whether the toolbox itself knows this, and not only today. */
export const isOfToolbox = ({ from }: GraphNode | Piece): boolean => from.layer === 'toolbox';

export const experienceOf = (record: ToolboxRecord): Piece[] =>
  piecesOf(record).filter(({ as }) => as === 'experience');
