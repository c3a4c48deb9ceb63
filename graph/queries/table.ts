import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { GraphNode, NodeId, Provenance } from '../model.ts';
import type { TableColumn } from '../vocabulary.ts';
import { answer } from './answer.ts';
import { byName } from './by-name.ts';
import { QUESTION_PARTS, valuesOf } from './question.ts';
import { forWhom, limitOf } from '../phrase.ts';

/** One thing that a cell tells. */
export interface TableEntry {
  readonly text: string;
  /** The record that it names. */
  readonly node?: NodeId;
  readonly status?: string;
  readonly note?: string;
  /** Of a statement for whom, whether it names no type. */
  readonly untyped?: boolean;
  /** How it is joined, where the column has more than one relation: "is een voorstel van". */
  readonly verb?: string;
  /** For whom alone that holds. */
  readonly limit?: string;
  readonly from: Provenance;
}

export interface TableCell {
  readonly entries: readonly TableEntry[];
  /** In a column that counts: the instruments that are named for it, and those for everybody that come with it. */
  readonly counts?: { readonly named: number; readonly universal: number };
  /** By what the column is sorted; left out where the cell is empty, which comes last. */
  readonly order?: string | number;
}

export interface TableRow {
  readonly node: GraphNode;
  /** As many as there are columns. */
  readonly cells: readonly TableCell[];
}

export interface Table {
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
}

/**
 * Records of one kind as rows, with the columns that the vocabulary gives that kind; a column that is empty for all of them is left out.
 * Without `now`, nothing of today is told.
 * @throws UnknownNodeError
 */
export function table(
  graph: KnowledgeGraph,
  kind: string,
  ids: readonly NodeId[],
  { now }: { now: boolean },
): Table {
  const columns = graph.vocabulary.kinds[kind]?.table ?? [];
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

/** Rows sorted by a column, or by name; equal ones keep their order, and empty cells come last either way. */
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

function cellOf(graph: KnowledgeGraph, node: GraphNode, column: TableColumn, now: boolean): TableCell {
  if (column === 'answers') return countsOf(graph, node);
  const entries = entriesOf(graph, node, column).filter(({ from }) => now || from.layer === 'toolbox');
  if (entries.length === 0) return { entries };
  const [{ node: first, status } = {}] = entries;
  if (column === 'experience')
    return { entries, order: Object.keys(graph.vocabulary.statuses).indexOf(status ?? '') };
  if (column === 'category' && first) return { entries, order: graph.categoryIndex(first) };
  return {
    entries,
    order: typeof column === 'string' ? entries.map(({ text }) => text).join() : entries.length,
  };
}

function countsOf(graph: KnowledgeGraph, { id }: GraphNode): TableCell {
  const part = QUESTION_PARTS.find((each) => valuesOf(graph, each).some(({ value }) => value === id));
  if (!part) return { entries: [] };
  const matches = answer(graph, { [part]: [id] });
  const universal = matches.filter(({ fit }) => fit === 'universal').length;
  const counts = { named: matches.length - universal, universal };
  return { entries: [], counts, order: counts.named * 1000 + universal };
}

function entriesOf(
  graph: KnowledgeGraph,
  node: GraphNode,
  column: Exclude<TableColumn, 'answers'>,
): TableEntry[] {
  const { statuses, categoryOf, exampleOf } = graph.vocabulary;
  const joined = (relations: readonly string[], way: 'forward' | 'back') =>
    (way === 'forward' ? graph.out(node.id) : graph.in(node.id))
      .filter(({ relation }) => relations.includes(relation))
      .map((edge): TableEntry => {
        const { source, target, relation, note, from } = edge;
        const far = graph.node(way === 'forward' ? target : source);
        const { verb, inverse } = graph.vocabulary.relations[relation] ?? {};
        const limit = limitOf(graph, edge);
        return {
          text: far.name,
          node: far.id,
          from,
          ...(note !== undefined && { note }),
          ...(relations.length > 1 && { verb: (way === 'forward' ? verb : inverse) ?? relation }),
          ...(limit !== undefined && { limit }),
        };
      });
  switch (column) {
    case 'form':
      return [{ text: graph.wordsOf(node).one, from: node.from }];
    case 'category':
      return joined([categoryOf], 'forward');
    case 'applications':
      return node.applications.map((each) => ({
        text: forWhom(graph, each),
        untyped: each.types.length === 0,
        from: each.from,
      }));
    case 'experience': {
      const examples = joined([exampleOf], 'forward').flatMap((each) => each.node ?? []);
      const told = [node, ...examples.map((id) => graph.node(id))].flatMap(
        ({ experience }) => experience ?? [],
      );
      return Object.entries(statuses).flatMap(([status, { label }]) => {
        const [first] = told.filter((each) => each.status === status);
        return first ? [{ text: label, status, from: first.from }] : [];
      });
    }
    case 'places':
      return node.places.map(({ place, from }) => ({ text: graph.toolbox.places[place] ?? place, from }));
    default:
      return joined(column.relations, column.way);
  }
}
