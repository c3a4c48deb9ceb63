import { experienceFacts, factOfEdge, factsOf } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Basis, Fact, GraphNode, NodeId, Provenance } from '../model.ts';
import { phraseFact, textOf, type Phrase, type PhraseOptions } from '../phrase.ts';
import type { FarPlacesColumn, TableColumn, Way } from '../vocabulary.ts';
import { costs, namesAmount } from './costs.ts';
import { successionsOf } from './successions.ts';

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
  /** A statement's own text, in the language of the graph; `lost` as the record has it. */
  readonly own?: { readonly text: string; readonly lost: boolean };
  /** The addresses of today of the record that is the object. */
  readonly links?: GraphNode['links'];
  /** Of what is known about costs: whether it names an amount. */
  readonly amount?: boolean;
}

/** The entries of a record in a column that lists facts. Without `now`, facts of today are left out. */
export function entriesOf(
  graph: KnowledgeGraph,
  node: GraphNode,
  column: Exclude<TableColumn, 'answers'>,
  now: boolean,
): TableEntry[] {
  return allEntries(graph, node, column, now).filter(({ from }) => now || from.layer === 'toolbox');
}

function allEntries(
  graph: KnowledgeGraph,
  node: GraphNode,
  column: Exclude<TableColumn, 'answers'>,
  now: boolean,
): TableEntry[] {
  switch (column) {
    case 'form': {
      const text = graph.wordsOf(node).one;
      return [{ phrases: [{ text }], text, from: node.from, basis: node.from.basis }];
    }
    case 'category':
      return joined(graph, node, [graph.vocabulary.categoryOf], 'forward');
    case 'applications':
      return ofOwn(graph, node, 'application').map((fact) => ({
        ...entryOf(graph, fact),
        untyped: fact.object.is === 'application' && fact.object.types.length === 0,
      }));
    case 'experience':
      return statusEntries(graph, node);
    case 'places':
      return ofOwn(graph, node, 'place').map((fact) => entryOf(graph, fact));
    case 'costs':
      return costEntries(graph, node);
    case 'links':
      return ofOwn(graph, node, 'link').map(({ object, from, basis }) => {
        const { url, label } = object.is === 'link' ? object : { url: '', label: '' };
        return { phrases: [], text: label, links: [{ url, label, from }], from, basis };
      });
    default:
  }
  if ('placesOf' in column) return farPlaces(graph, node, column);
  if (!('relations' in column)) return statementEntries(graph, node, column.abouts);
  return [
    ...statementEntries(graph, node, column.abouts ?? []),
    ...(column.followed && now ? followed : joined)(graph, node, column.relations, column.way),
  ];
}

const ofOwn = (graph: KnowledgeGraph, { id }: GraphNode, predicate: Fact['predicate']['is']): Fact[] =>
  factsOf(graph, id).filter((fact) => fact.predicate.is === predicate);

type Options = Pick<PhraseOptions, 'form' | 'under'>;

function entryOf(
  graph: KnowledgeGraph,
  fact: Fact,
  { form = 'object', under = fact.layer }: Options = {},
): TableEntry {
  const phrases = phraseFact(graph, fact, { form, sourced: true, under });
  const { object, predicate } = fact;
  return {
    phrases,
    text: textOf(phrases),
    ...(predicate.is === 'statement' &&
      object.is === 'text' && { own: { text: object.text, lost: object.lost } }),
    from: fact.from,
    basis: fact.basis,
  };
}

const edgesAt = (graph: KnowledgeGraph, { id }: GraphNode, relations: readonly string[], way: Way) =>
  (way === 'forward' ? graph.out(id) : graph.in(id)).filter(({ relation }) => relations.includes(relation));

function joined(
  graph: KnowledgeGraph,
  node: GraphNode,
  relations: readonly string[],
  way: Way,
): TableEntry[] {
  return edgesAt(graph, node, relations, way).map((edge) => {
    const fact = factOfEdge(graph, edge, way);
    const far = graph.node(way === 'forward' ? edge.target : edge.source);
    // A single relation reads as its heading; with several, each entry names its relation.
    const form = relations.length > 1 ? 'predicate' : 'object';
    return { ...entryOf(graph, fact, { form }), text: far.name, node: far.id };
  });
}

/** The same, each followed by its successors; what exists today has its address. */
function followed(
  graph: KnowledgeGraph,
  node: GraphNode,
  relations: readonly string[],
  way: Way,
): TableEntry[] {
  return joined(graph, node, relations, way).flatMap((entry) => {
    if (entry.node === undefined) return [];
    const successions = successionsOf(graph, entry.node);
    if (successions.length === 0) return [{ ...entry, links: graph.node(entry.node).links }];
    return [
      entry,
      ...successions.map((fact) => {
        const far = fact.object.is === 'node' ? graph.node(fact.object.id) : undefined;
        return {
          ...entryOf(graph, fact, {
            // A later successor is not one of the record that the entry before names.
            form: fact.subject === entry.node ? 'predicate' : 'sentence',
            under: 'toolbox',
          }),
          ...(far && { node: far.id, links: far.links }),
        };
      }),
    ];
  });
}

/** The statements under these headings. With several headings, the first statement under each names it. */
function statementEntries(graph: KnowledgeGraph, node: GraphNode, abouts: readonly string[]): TableEntry[] {
  const headings = { ...graph.vocabulary.abouts, ...graph.vocabulary.nowAbouts };
  return abouts.flatMap((about) =>
    ofOwn(graph, node, 'statement')
      .filter(({ predicate }) => predicate.is === 'statement' && predicate.about === about)
      .map((fact, at) => {
        const entry = entryOf(graph, fact);
        const names = abouts.length > 1 && at === 0;
        const heading = { text: `${headings[about] ?? about}: `, is: 'predicate' } as const;
        return names ? { ...entry, phrases: [heading, ...entry.phrases] } : entry;
      }),
  );
}

/** What the toolbox states about costs, and what pages of today state with an amount. */
function costEntries(graph: KnowledgeGraph, { id }: GraphNode): TableEntry[] {
  const known = costs(graph);
  return [...known.toolbox, ...known.now]
    .filter(({ subject }) => subject === id)
    .map((fact) => ({
      ...entryOf(graph, fact, { under: 'toolbox' }),
      amount: namesAmount(fact.object),
    }));
}

/** The places of the records at the other end, each once. */
function farPlaces(graph: KnowledgeGraph, node: GraphNode, { placesOf, way }: FarPlacesColumn): TableEntry[] {
  const entries = edgesAt(graph, node, placesOf, way).flatMap((edge) => {
    const far = graph.node(way === 'forward' ? edge.target : edge.source);
    return ofOwn(graph, far, 'place').map((fact): TableEntry => {
      const isInferred = [edge.from.basis, fact.basis].includes('inferred');
      return { ...entryOf(graph, fact), basis: isInferred ? 'inferred' : 'stated' };
    });
  });
  return entries.filter(({ text }, at) => entries.findIndex((each) => each.text === text) === at);
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
