import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode, NodeId } from '../model.ts';
import type { TableColumn } from '../vocabulary.ts';
import { answer } from './answer.ts';
import { byName } from './by-name.ts';
import { QUESTION_PARTS, valuesOf } from './question.ts';
import { entriesOf, type TableEntry } from './table-entries.ts';

export type { TableEntry } from './table-entries.ts';

/** The facts of a record in one column. */
export interface TableCell {
  readonly entries: readonly TableEntry[];
  /** In a counting column: the instruments that are named for it, and those for everybody. */
  readonly counts?: { readonly named: number; readonly universal: number };
  /** The sort value of the column; undefined for an empty cell, which comes last. */
  readonly order?: string | number;
}

/** A record with its cells. */
export interface TableRow {
  readonly node: GraphNode;
  /** One per column. */
  readonly cells: readonly TableCell[];
}

/** Records of one kind as rows and columns. */
export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/** Whether a column holds nothing but facts of today. */
export function isOfToday({ vocabulary }: KnowledgeGraph, column: TableColumn): boolean {
  if (typeof column === 'string') return column === 'links';
  if ('relations' in column) return column.relations.every((each) => vocabulary.successors.includes(each));
  return 'abouts' in column && column.abouts.every((about) => Object.hasOwn(vocabulary.nowAbouts, about));
}

/** Which columns a table has, and whether facts of today are in it. */
export interface TableOptions {
  readonly now: boolean;
  /** The columns of the list of all records of the kind, instead of those of a table of some of them. */
  readonly list?: boolean;
}

/**
 * Records of one kind as rows, with the columns that the vocabulary gives that kind. A column that is empty
 * for all of them is left out. Without `now`, facts of today are left out.
 * @throws UnknownNodeError
 */
export function table(
  graph: KnowledgeGraph,
  kind: string,
  ids: readonly NodeId[],
  { now, list = false }: TableOptions,
): Table {
  const words = graph.vocabulary.kinds[kind];
  const columns = (list ? words?.list?.columns : words?.table) ?? [];
  const rows = ids
    .map((id) => graph.node(id))
    .map((node) => ({
      node,
      cells: columns.map((column) => cellOf(graph, node, column, now)),
    }));
  const filled = columns.map((_, at) => rows.some(({ cells }) => cells[at]?.order !== undefined));
  return {
    columns: columns.filter((_, at) => filled[at]),
    rows: rows.map(({ node, cells }) => ({ node, cells: cells.filter((_, at) => filled[at]) })),
  };
}

/**
 * Sorts rows by a column or by name. Equal rows keep their order; empty cells come last in both directions.
 */
export function sorted(rows: readonly TableRow[], column: number | 'name', down: boolean): TableRow[] {
  const order = ({ node, cells }: TableRow) => (column === 'name' ? node.name : cells[column]?.order);
  const compare = (a: string | number, b: string | number) =>
    typeof a === 'number' && typeof b === 'number' ? a - b : byName(String(a), String(b));
  return rows.toSorted((first, second) => {
    const [a, b] = [order(first), order(second)];
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return down ? compare(b, a) : compare(a, b);
  });
}

/** The order of costs: first where an amount is named, then where something else is. */
const costOrder = (entries: readonly TableEntry[]): number => (entries.some(({ amount }) => amount) ? 1 : 2);

function cellOf(graph: KnowledgeGraph, node: GraphNode, column: TableColumn, now: boolean): TableCell {
  if (column === 'answers') return countsOf(graph, node);
  const entries = entriesOf(graph, node, column, now);
  if (entries.length === 0) return { entries };
  const [{ node: first, status } = {}] = entries;
  if (column === 'experience')
    return { entries, order: Object.keys(graph.vocabulary.statuses).indexOf(status ?? '') };
  if (column === 'costs') return { entries, order: costOrder(entries) };
  if (column === 'category' && first) return { entries, order: graph.categoryIndex(first) };
  // Statements are counted; what has a name goes by that.
  const isNamed =
    typeof column === 'string' || 'placesOf' in column || ('relations' in column && !column.abouts);
  return { entries, order: isNamed ? entries.map(({ text }) => text).join() : entries.length };
}

function countsOf(graph: KnowledgeGraph, { id }: GraphNode): TableCell {
  const part = QUESTION_PARTS.find((each) => valuesOf(graph, each).some(({ value }) => value === id));
  if (!part) return { entries: [] };
  const matches = answer(graph, { [part]: [id] });
  const universal = matches.filter(({ fit }) => fit === 'universal').length;
  const counts = { named: matches.length - universal, universal };
  return { entries: [], counts, order: counts.named * 1000 + universal };
}
