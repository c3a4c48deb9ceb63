import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, GraphNode, Layer, NodeId, Provenance } from '../model.ts';
import { comparable } from './comparable.ts';
import { comparedFacts, type ComparedFact } from './compared-fact.ts';
import { subjectsOf, type Subject } from './subjects.ts';

/** Which columns have a point. Of a lost statement nobody can tell. */
export type Standing = 'shared' | 'some' | 'only' | 'lost';

/** One thing that a column states under a heading: all of its facts with that meaning. */
export interface ComparedPoint {
  readonly key: string;
  readonly facts: readonly Fact[];
  /** The indexes of the columns that state all of it, including this one. */
  readonly columns: readonly number[];
  /** The indexes of the columns that state a part of it, or state it with another qualifier. */
  readonly partly: readonly number[];
  readonly standing: Standing;
}

/** A subject with the points of every column. */
export interface ComparedRow extends Subject {
  /** One cell per column, in the record's own order. An empty cell is "not mentioned", which is not "no". */
  readonly cells: readonly (readonly ComparedPoint[])[];
  /** Whether every column states the same. */
  readonly alike: boolean;
}

/** Points under their heading. */
export interface ComparedPart {
  readonly row: ComparedRow;
  readonly points: readonly ComparedPoint[];
}

/** What all columns state, in the words of one of them. */
export interface SharedPoint {
  readonly row: ComparedRow;
  readonly point: ComparedPoint;
  /** Where each of the columns states it, or a part of it. */
  readonly from: readonly Provenance[];
}

/** The comparison within one layer; two layers are never compared with each other. */
export interface ComparedBlock {
  readonly rows: readonly ComparedRow[];
  /** What all columns state, each point once. */
  readonly shared: readonly SharedPoint[];
  /** For each column, what it alone states. */
  readonly only: readonly (readonly ComparedPart[])[];
}

/** Two to four records compared, with a block per layer. */
export interface Comparison {
  /** In the order of the toolbox. */
  readonly columns: readonly GraphNode[];
  readonly toolbox: ComparedBlock;
  readonly today?: ComparedBlock;
}

/** These records cannot be compared. This is misuse: check ids from outside with `comparable` first. */
export class NotComparableError extends Error {
  constructor(ids: readonly string[]) {
    super(`These are not two to four different records of one kind: ${ids.join(', ')}.`);
    this.name = 'NotComparableError';
  }
}

/**
 * Compares two to four records of one kind. Rows are in reading order; only headings under which some column
 * states something have a row. A column has a point too when it states all of its pieces (see `ComparedFact`)
 * under the same heading and in the same layer, in one fact or in several. A point is shown whole, as its own
 * column states it. `shared` is what all columns state, `only` is what no other column states even partly,
 * `some` is everything between. The same words under another heading mean something else: what a municipality
 * does is not what a strategy proposes. The order of `ids` makes no difference.
 * @throws UnknownNodeError when a record does not exist
 * @throws NotComparableError when the records cannot be compared
 */
export function compare(
  graph: KnowledgeGraph,
  ids: readonly NodeId[],
  { now }: { readonly now: boolean },
): Comparison {
  const wanted = new Set(ids.map((id) => graph.node(id).id));
  if (!comparable(graph, ids)) throw new NotComparableError(ids);
  const columns = graph.nodes.filter(({ id }) => wanted.has(id));
  const facts = columns.map(({ id }) => comparedFacts(graph, id));
  const subjects = subjectsOf(graph.vocabulary);
  const of = (layer: Layer) =>
    blockOf(
      subjects,
      facts.map((column) => column.filter(({ fact }) => fact.layer === layer)),
    );
  return { columns, toolbox: of('toolbox'), ...(now && { today: of('now') }) };
}

function blockOf(subjects: readonly Subject[], facts: readonly (readonly ComparedFact[])[]): ComparedBlock {
  const under = ({ key }: Subject) => facts.map((column) => column.filter(({ subject }) => subject === key));
  const rows = subjects
    .map((subject) => rowOf(subject, under(subject)))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const shared = rows.flatMap((row) => {
    const points = row.cells.flat().filter(({ standing }) => standing === 'shared');
    return points
      .filter(({ key }, at) => points.findIndex((other) => other.key === key) === at)
      .map((point) => ({ row, point, from: factsWith(under(row), point).map(({ from }) => from) }));
  });
  const only = facts.map((_, column) =>
    rows.flatMap((row) => {
      const points = (row.cells[column] ?? []).filter(({ standing }) => standing === 'only');
      return points.length > 0 ? [{ row, points }] : [];
    }),
  );
  return { rows, shared, only };
}

/** The facts of a column that state a point, or a piece of it. */
function factsWith(column: readonly (readonly ComparedFact[])[], point: ComparedPoint): Fact[] {
  const all = column.flat();
  const wanted = new Set(
    all.filter(({ fact }) => point.facts.includes(fact)).flatMap(({ pieces }) => pieces),
  );
  return all.filter(({ pieces }) => pieces.some((piece) => wanted.has(piece))).map(({ fact }) => fact);
}

function rowOf(subject: Subject, columns: readonly (readonly ComparedFact[])[]): ComparedRow {
  const stated = columns.map((column) => new Set(column.flatMap(({ pieces }) => pieces)));
  const touching = columns.map((column) => new Set(column.flatMap(({ touches }) => touches)));
  const where = (test: (at: number) => boolean) => [...columns.keys()].filter(test);
  const cells = columns.map((column) =>
    [...byPieces(column)].map(([key, same]): ComparedPoint => {
      const all = where((at) => same.every(({ pieces }) => pieces.every((piece) => stated[at]?.has(piece))));
      const partly = where(
        (at) =>
          !all.includes(at) && same.some(({ touches }) => touches.some((piece) => touching[at]?.has(piece))),
      );
      const facts = same.map(({ fact }) => fact);
      const standing = standingOf(facts, all.length, partly.length, columns.length);
      return { key, facts, columns: all, partly, standing };
    }),
  );
  return { ...subject, cells, alike: cells.flat().every(({ standing }) => standing === 'shared') };
}

function byPieces(facts: readonly ComparedFact[]): Map<string, ComparedFact[]> {
  const found = new Map<string, ComparedFact[]>();
  for (const each of facts) {
    const key = each.pieces.join();
    found.set(key, [...(found.get(key) ?? []), each]);
  }
  return found;
}

function standingOf(facts: readonly Fact[], full: number, partly: number, all: number): Standing {
  if (facts.some(({ object }) => object.is === 'text' && object.lost)) return 'lost';
  if (full === all) return 'shared';
  return full + partly === 1 ? 'only' : 'some';
}
