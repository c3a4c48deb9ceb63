import { MultiDirectedGraph } from 'graphology';
import type {
  Application,
  ApplicationId,
  EdgeId,
  GraphEdge,
  GraphNode,
  NodeId,
  Qualifiers,
  Term,
  Toolbox,
  ToolboxRecord,
} from './model.ts';
import { nodeId, qualifiers } from './model.ts';
import { restored, type Original } from './translation.ts';
import type { Published } from './published.ts';
import type { ReadyQuestion } from './queries/ready-question.ts';
import type { FormWords, Language, Vocabulary } from './vocabulary.ts';

/** A node is not in the graph. This is misuse: check ids from outside with `has` or `find` first. */
export class UnknownNodeError extends Error {
  constructor(id: string) {
    super(`There is no record "${id}" in this toolbox.`);
    this.name = 'UnknownNodeError';
  }
}

/** The checked toolbox as a read-only graph. Nodes and edges keep the order of the records. */
export class KnowledgeGraph {
  readonly toolbox: Toolbox;
  readonly vocabulary: Vocabulary;
  /** The ready questions. */
  readonly questions: readonly ReadyQuestion[];
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
  readonly #graph = new MultiDirectedGraph<GraphNode, GraphEdge>();
  readonly #ends = new Map<
    NodeId,
    { readonly out: readonly GraphEdge[]; readonly in: readonly GraphEdge[] }
  >();

  /** What the toolbox's own words are; only in a translation. */
  readonly differences: Original | undefined;
  readonly #memo = new Map<unknown, unknown>();

  constructor(
    toolbox: Toolbox,
    vocabulary: Vocabulary,
    { questions = [], original }: Partial<Published> = {},
  ) {
    this.toolbox = toolbox;
    this.vocabulary = vocabulary;
    this.questions = questions;
    this.differences = original;
    for (const record of toolbox.records)
      this.#graph.addNode(record.id, { ...record, layer: record.from.layer });
    for (const edge of toolbox.records.flatMap((record) => edgesOf(record, vocabulary))) this.#add(edge);
    for (const edge of universalEdges(toolbox.records, vocabulary))
      if (!this.#graph.hasEdge(edge.id)) this.#add(edge);
    this.nodes = this.#graph.mapNodes((_, node) => node);
    this.edges = this.#graph.mapEdges((_, edge) => edge);
    for (const { id } of this.nodes)
      this.#ends.set(id, {
        out: this.#graph.mapOutEdges(id, (_, edge) => edge),
        in: this.#graph.mapInEdges(id, (_, edge) => edge),
      });
  }

  #add(edge: GraphEdge): void {
    this.#graph.addEdgeWithKey(edge.id, edge.source, edge.target, edge);
  }

  /** The language of its names, words and texts; what it quotes is in the language of the toolbox. */
  get language(): Language {
    return this.vocabulary.language;
  }

  /** The explained terms, in alphabetical order. */
  get terms(): readonly Term[] {
    return this.toolbox.terms;
  }

  /** The same records and relations in the toolbox's own words; the graph itself if it is no translation. */
  get original(): KnowledgeGraph {
    const original = this.differences;
    if (!original) return this;
    return this.memo(
      'original',
      () => new KnowledgeGraph(restored(this.toolbox, original), original.vocabulary),
    );
  }

  /**
   * A value that depends only on this graph, computed at the first call and kept with the graph. A caller
   * outside this class uses its own object or symbol as the key, or a string that starts with its own name.
   */
  memo<T>(key: string | symbol | object, make: () => T): T {
    if (!this.#memo.has(key)) this.#memo.set(key, make());
    return this.#memo.get(key) as T;
  }

  has(id: string): boolean {
    return this.#graph.hasNode(id);
  }

  /** The node with this id, if there is one. Use it for ids from outside. */
  find(id: string): GraphNode | undefined {
    return this.has(id) ? this.#graph.getNodeAttributes(id) : undefined;
  }

  /** @throws UnknownNodeError */
  node(id: NodeId): GraphNode {
    const node = this.find(id);
    if (!node) throw new UnknownNodeError(id);
    return node;
  }

  edge(id: string): GraphEdge | undefined {
    return this.#graph.hasEdge(id) ? this.#graph.getEdgeAttributes(id) : undefined;
  }

  ofKind(kind: string): readonly GraphNode[] {
    return this.memo(`of kind ${kind}`, () => this.nodes.filter((node) => node.kind === kind));
  }

  /** Edges that start here. @throws UnknownNodeError */
  out(id: NodeId): readonly GraphEdge[] {
    return this.#endsOf(id).out;
  }

  /** Edges that end here. @throws UnknownNodeError */
  in(id: NodeId): readonly GraphEdge[] {
    return this.#endsOf(id).in;
  }

  #endsOf(id: NodeId) {
    const ends = this.#ends.get(id);
    if (!ends) throw new UnknownNodeError(id);
    return ends;
  }

  /**
   * The column of a record, from 0 at the left.
   * @throws UnknownNodeError
   */
  columnOf(id: NodeId): number {
    return this.vocabulary.kinds[this.node(id).kind]?.column ?? 0;
  }

  /** The kind of the last column: the sources. */
  get sourceKind(): string {
    const kinds = Object.entries(this.vocabulary.kinds).toSorted(([, a], [, b]) => b.column - a.column);
    return kinds[0]?.[0] ?? '';
  }

  /** The nouns for a record: those of its form if it has one, else those of its kind. */
  wordsOf({ kind, form }: GraphNode): FormWords {
    const words = this.vocabulary.kinds[kind];
    return words?.forms?.[form ?? ''] ?? words ?? { one: kind, pronoun: kind };
  }

  /** The index of a category, or of an instrument's category, among all categories; -1 if there is none. */
  categoryIndex(id: NodeId): number {
    const kinds = this.vocabulary.relations[this.vocabulary.categoryOf]?.to ?? [];
    const categories = this.nodes.filter(({ kind }) => kinds.includes(kind)).map((node) => node.id);
    return categories.indexOf(this.categoryOf(id) ?? id);
  }

  /** The id of the only category of an instrument. */
  categoryOf(id: NodeId): NodeId | undefined {
    return this.out(id).find(({ relation }) => relation === this.vocabulary.categoryOf)?.target;
  }
}

/** An edge's id; `application` distinguishes edges that several statements derive. */
const edgeIdOf = (relation: string, source: string, target: string, application?: string): EdgeId =>
  [relation, source, target, ...(application === undefined ? [] : [application])].join(':') as EdgeId;

function edgesOf(record: ToolboxRecord, vocabulary: Vocabulary): GraphEdge[] {
  const applied = record.applications.flatMap((application) =>
    appliedEdges(record.id, application, vocabulary),
  );
  const withinOf = (only: readonly NodeId[]): ApplicationId[] =>
    record.applications.filter(({ groups }) => groups.some((id) => only.includes(id))).map(({ id }) => id);
  const written = record.relations.map(({ is, to, note, groups: only, from }) => ({
    id: edgeIdOf(is, record.id, to),
    source: record.id,
    target: to,
    relation: is,
    ...qualifiers({ note, only, by: undefined }),
    ...(only && { within: withinOf(only) }),
    from,
  }));
  return [...written, ...applied];
}

/** The edges of one application: to its groups, to its types, and between each group and type. */
function appliedEdges(
  record: NodeId,
  { id: application, groups, types, note, from }: Application,
  vocabulary: Vocabulary,
): GraphEdge[] {
  const { group, type, joins } = vocabulary.application;
  // A note belongs to the groups ("vooral sociale huurders"), so every edge with a group at one end has it.
  const noted = qualifiers({ note, only: undefined, by: undefined });
  const edge = (relation: string, source: NodeId, target: NodeId, qualifiers: Qualifiers): GraphEdge => ({
    id: edgeIdOf(relation, source, target, application),
    source,
    target,
    relation,
    application,
    ...qualifiers,
    from,
  });
  return [
    ...groups.map((target) => edge(group, record, target, noted)),
    ...types.map((target) => edge(type, record, target, {})),
    ...groups.flatMap((source) =>
      types.map((target) => edge(joins, source, target, { ...noted, by: record })),
    ),
  ];
}

/**
 * Every group is part of the one that stands for everybody: one inferred edge each, with that record's
 * reason.
 */
function universalEdges(records: readonly ToolboxRecord[], { partOf }: Vocabulary): GraphEdge[] {
  return records.flatMap((wide) =>
    wide.universal === undefined
      ? []
      : records
          .filter(
            ({ kind, id, universal }) => kind === wide.kind && id !== wide.id && universal === undefined,
          )
          .map(({ id }) => ({
            id: edgeIdOf(partOf, id, wide.id),
            source: nodeId(id),
            target: wide.id,
            relation: partOf,
            from: { ...wide.from, basis: 'inferred', reason: wide.universal ?? '' },
          })),
  );
}
