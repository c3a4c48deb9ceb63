import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode, Layer, NodeId, Provenance } from '../model.ts';
import { comparable } from './comparable.ts';
import { subjectsOf, type Subject } from './subjects.ts';
import { tellingsOf, type Content, type Telling } from './tellings.ts';

/** In which of the columns a point stands; of what is lost nobody can say. */
export type Standing = 'shared' | 'some' | 'only' | 'lost';

/** One thing that a column says under a heading: all of its tellings that have the same key. */
export interface ComparedPoint {
  readonly key: string;
  readonly said: readonly { readonly content: Content; readonly from: Provenance }[];
  /** The columns that say it, from 0; this one among them. */
  readonly columns: readonly number[];
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

/** What one layer says; nothing is compared between two layers. */
export interface ComparedBlock {
  readonly rows: readonly ComparedRow[];
  /** What all columns say: each point once, `points` being that point in each of the columns. */
  readonly shared: readonly ComparedPart[];
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
 * Two to four records of one kind side by side. Rows stand in reading order, and only those in which some column says something. Two
 * columns say the same where they have a telling with the same key (see `tellingsOf`) under the same heading and in the same layer:
 * `shared` when all columns do, `only` when one does, `some` when it is two or three of more. Under another heading the same words say
 * another thing: what a municipality does is not what a strategy proposes. The order of `ids` makes no difference.
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
  const shared = rows.flatMap((row) =>
    (row.cells[0] ?? [])
      .filter(({ standing }) => standing === 'shared')
      .map(({ key }) => ({
        row,
        points: row.cells.flatMap((cell) => cell.filter((point) => point.key === key)),
      })),
  );
  const only = tellings.map((_, column) =>
    rows.flatMap((row) => {
      const points = (row.cells[column] ?? []).filter(({ standing }) => standing === 'only');
      return points.length > 0 ? [{ row, points }] : [];
    }),
  );
  return { rows, shared, only };
}

function rowOf(subject: Subject, tellings: readonly (readonly Telling[])[]): ComparedRow {
  const columns = tellings.map((column) =>
    byKey(column.filter((telling) => telling.subject === subject.key)),
  );
  const cells = columns.map((cell) =>
    [...cell].map(([key, said]): ComparedPoint => {
      const found = columns.flatMap((other, at) => (other.has(key) ? [at] : []));
      return { key, said, columns: found, standing: standingOf(said, found.length, columns.length) };
    }),
  );
  return { ...subject, cells, alike: cells.flat().every(({ standing }) => standing === 'shared') };
}

function byKey(tellings: readonly Telling[]): Map<string, Telling[]> {
  const found = new Map<string, Telling[]>();
  for (const telling of tellings) found.set(telling.key, [...(found.get(telling.key) ?? []), telling]);
  return found;
}

function standingOf(said: readonly Telling[], found: number, all: number): Standing {
  if (said.some(({ content }) => content.is === 'text' && content.lost)) return 'lost';
  return found === all ? 'shared' : found === 1 ? 'only' : 'some';
}
