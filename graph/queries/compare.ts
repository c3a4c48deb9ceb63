import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode, Layer, NodeId, Provenance } from '../model.ts';
import { comparable } from './comparable.ts';
import { subjectsOf, type Subject } from './subjects.ts';
import { tellingsOf, type Telling } from '../facts.ts';

/** In which of the columns a point stands; of what is lost nobody can say. */
export type Standing = 'shared' | 'some' | 'only' | 'lost';

/** One thing that a column says under a heading: all of its tellings that say the same. */
export interface ComparedPoint {
  readonly key: string;
  readonly said: readonly Telling[];
  /** The columns that say all of it, from 0; this one among them. */
  readonly columns: readonly number[];
  /** The columns that say a part of it, or say it with another note or limit. */
  readonly partly: readonly number[];
  readonly standing: Standing;
}

export interface ComparedRow extends Subject {
  /** One for each column, in the record's own order. An empty one is "not mentioned", which is not "no". */
  readonly cells: readonly (readonly ComparedPoint[])[];
  /** Whether every column says the same. */
  readonly alike: boolean;
}

/** Points under the heading that they stand under. */
export interface ComparedPart {
  readonly row: ComparedRow;
  readonly points: readonly ComparedPoint[];
}

/** What all columns say, as one of them states it. */
export interface SharedPoint {
  readonly row: ComparedRow;
  readonly point: ComparedPoint;
  /** Where each of the columns says it, or a part of it. */
  readonly from: readonly Provenance[];
}

/** What one layer says; nothing is compared between two layers. */
export interface ComparedBlock {
  readonly rows: readonly ComparedRow[];
  /** What all columns say, each point once. */
  readonly shared: readonly SharedPoint[];
  /** For each column, what it alone says. */
  readonly only: readonly (readonly ComparedPart[])[];
}

export interface Comparison {
  /** In the order of the toolbox. */
  readonly columns: readonly GraphNode[];
  readonly toolbox: ComparedBlock;
  readonly today?: ComparedBlock;
}

/** These records cannot stand side by side. Misuse: ids from outside are asked with `comparable` first. */
export class NotComparableError extends Error {
  constructor(ids: readonly string[]) {
    super(`These are not two to four different records of one kind: ${ids.join(', ')}.`);
    this.name = 'NotComparableError';
  }
}

/**
 * Two to four records of one kind side by side. Rows stand in reading order, and only those in which some column says something. A
 * column says a point too when it says all of its pieces (see `tellingsOf`) under the same heading and in the same layer, in one telling or
 * in several; a point is shown whole, as its own column states it. `shared` is what all columns say, `only` what no other says anything of,
 * `some` all between. Under another heading the same words say another thing: what a municipality does is not what a strategy proposes. The
 * order of `ids` makes no difference.
 * @throws UnknownNodeError when a record is not there
 * @throws NotComparableError when they cannot be compared
 */
export function compare(
  graph: KnowledgeGraph,
  ids: readonly NodeId[],
  { now }: { readonly now: boolean },
): Comparison {
  const wanted = new Set(ids.map((id) => graph.node(id).id));
  if (!comparable(graph, ids)) throw new NotComparableError(ids);
  const columns = graph.nodes.filter(({ id }) => wanted.has(id));
  const tellings = columns.map(({ id }) => tellingsOf(graph, id));
  const subjects = subjectsOf(graph.vocabulary);
  const of = (layer: Layer) =>
    blockOf(
      subjects,
      tellings.map((column) => column.filter((each) => each.layer === layer)),
    );
  return { columns, toolbox: of('toolbox'), ...(now && { today: of('now') }) };
}

function blockOf(subjects: readonly Subject[], tellings: readonly (readonly Telling[])[]): ComparedBlock {
  const rows = subjects
    .map((subject) => rowOf(subject, tellings))
    .filter(({ cells }) => cells.some((cell) => cell.length > 0));
  const shared = rows.flatMap((row) => {
    const points = row.cells.flat().filter(({ standing }) => standing === 'shared');
    return points
      .filter(({ key }, at) => points.findIndex((other) => other.key === key) === at)
      .map((point) => ({ row, point, from: sayingOf(row, point).map(({ from }) => from) }));
  });
  const only = tellings.map((_, column) =>
    rows.flatMap((row) => {
      const points = (row.cells[column] ?? []).filter(({ standing }) => standing === 'only');
      return points.length > 0 ? [{ row, points }] : [];
    }),
  );
  return { rows, shared, only };
}

/** The tellings of all columns that say a point, or a piece of it. */
function sayingOf({ cells }: ComparedRow, point: ComparedPoint): Telling[] {
  const pieces = new Set(point.said.flatMap(({ says }) => says));
  return cells
    .flat()
    .flatMap(({ said }) => said)
    .filter(({ says }) => says.some((piece) => pieces.has(piece)));
}

function rowOf(subject: Subject, tellings: readonly (readonly Telling[])[]): ComparedRow {
  const columns = tellings.map((column) => column.filter((telling) => telling.subject === subject.key));
  const saying = columns.map((column) => new Set(column.flatMap(({ says }) => says)));
  const touching = columns.map((column) => new Set(column.flatMap(({ touches }) => touches)));
  const where = (meets: (at: number) => boolean) => [...columns.keys()].filter(meets);
  const cells = columns.map((column) =>
    [...bySaying(column)].map(([key, said]): ComparedPoint => {
      const all = where((at) => said.every(({ says }) => says.every((piece) => saying[at]?.has(piece))));
      const partly = where(
        (at) =>
          !all.includes(at) && said.some(({ touches }) => touches.some((piece) => touching[at]?.has(piece))),
      );
      const standing = standingOf(said, all.length, partly.length, columns.length);
      return { key, said, columns: all, partly, standing };
    }),
  );
  return { ...subject, cells, alike: cells.flat().every(({ standing }) => standing === 'shared') };
}

function bySaying(tellings: readonly Telling[]): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const telling of tellings) {
    const key = telling.says.join();
    found.set(key, [...(found.get(key) ?? []), telling]);
  }
  return found;
}

function standingOf(said: readonly Telling[], saying: number, partly: number, all: number): Standing {
  if (said.some(({ content }) => content.is === 'text' && content.lost)) return 'lost';
  if (saying === all) return 'shared';
  return saying + partly === 1 ? 'only' : 'some';
}
