import type { KnowledgeGraph } from '../knowledge-graph.ts';
import { experienceFacts, factOfEdge, factsOf } from '../facts.ts';
import type { Basis, Fact, GraphNode, NodeId, Provenance } from '../model.ts';
import type { TableColumn } from '../vocabulary.ts';
import { answer } from './answer.ts';
import { byName } from './by-name.ts';
import { QUESTION_PARTS, valuesOf } from './question.ts';
import { phraseFact, textOf, type Phrase } from '../phrase.ts';

/** One fact in a cell. */
export interface TableEntry {
  /** The wording under the column heading, with every qualifier. The component marks what is inferred. */
  readonly phrases: readonly Phrase[];
  /** The object of the fact, without its qualifiers. */
  readonly text: string;
  /** The record that is the object. */
  readonly node?: NodeId;
  readonly status?: string;
  /** Of an application: whether it names no type. */
  readonly untyped?: boolean;
  readonly from: Provenance;
  readonly basis: Basis;
}

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

/**
 * Records of one kind as rows, with the columns that the vocabulary gives that kind. A column that is empty
 * for all of them is left out. Without `now`, facts of today are left out.
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
  const joined = (relations: readonly string[], way: 'forward' | 'back') =>
    (way === 'forward' ? graph.out(node.id) : graph.in(node.id))
      .filter(({ relation }) => relations.includes(relation))
      .map((edge): TableEntry => {
        const fact = factOfEdge(graph, edge, way);
        const far = graph.node(way === 'forward' ? edge.target : edge.source);
        // A single relation reads as its heading; with several, each entry names its relation.
        const form = relations.length > 1 ? 'predicate' : 'object';
        return { ...entryOf(graph, fact, form), text: far.name, node: far.id };
      });
  switch (column) {
    case 'form': {
      const text = graph.wordsOf(node).one;
      return [{ phrases: [{ text }], text, from: node.from, basis: node.from.basis }];
    }
    case 'category':
      return joined([graph.vocabulary.categoryOf], 'forward');
    case 'applications':
      return ofOwn(graph, node, 'application').map((fact) => ({
        ...entryOf(graph, fact),
        untyped: fact.object.is === 'application' && fact.object.types.length === 0,
      }));
    case 'experience':
      return statusEntries(graph, node);
    case 'places':
      return ofOwn(graph, node, 'place').map((fact) => entryOf(graph, fact));
    default:
      return joined(column.relations, column.way);
  }
}

const ofOwn = (graph: KnowledgeGraph, { id }: GraphNode, predicate: Fact['predicate']['is']): Fact[] =>
  factsOf(graph, id).filter((fact) => fact.predicate.is === predicate);

function entryOf(graph: KnowledgeGraph, fact: Fact, form: 'object' | 'predicate' = 'object'): TableEntry {
  const phrases = phraseFact(graph, fact, { form, sourced: true, under: fact.layer });
  return { phrases, text: textOf(phrases), from: fact.from, basis: fact.basis };
}

/** Each status once, in the vocabulary's order. The same status with another qualifier is another entry. */
function statusEntries(graph: KnowledgeGraph, node: GraphNode): TableEntry[] {
  const { statuses } = graph.vocabulary;
  // The column of the examples already names the example.
  const facts = experienceFacts(graph, node).map(({ qualifiers: { by: _, ...qualifiers }, ...fact }) => ({
    ...fact,
    qualifiers,
  }));
  return Object.entries(statuses).flatMap(([status, { label }]) => {
    const entries = facts
      .filter(({ object }) => object.is === 'status' && object.status === status)
      .map((fact) => ({
        ...entryOf(graph, fact),
        limited: textOf(entryOf(graph, fact).phrases),
        text: label,
        status,
      }));
    return entries.filter(({ limited }, at) => entries.findIndex((each) => each.limited === limited) === at);
  });
}
