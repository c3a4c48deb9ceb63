import { MultiDirectedGraph } from 'graphology';
import type { ApplicationId, EdgeId, GraphEdge, GraphNode, NodeId, Toolbox, ToolboxRecord } from './model.ts';
import { nodeId } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

/** A node is not in the graph. Misuse: ids from outside are asked with `has` or `find` first. */
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
  readonly #graph = new MultiDirectedGraph<GraphNode, GraphEdge>();

  constructor(toolbox: Toolbox, vocabulary: Vocabulary) {
    this.toolbox = toolbox;
    this.vocabulary = vocabulary;
    const byId = new Map(toolbox.records.map((record) => [record.id, record]));
    for (const record of toolbox.records) this.#graph.addNode(record.id, toNode(record, byId, vocabulary));
    for (const edge of toolbox.records.flatMap((record) => edgesOf(record, vocabulary))) this.#add(edge);
    for (const edge of universalEdges(toolbox.records, vocabulary))
      if (!this.#graph.hasEdge(edge.id)) this.#add(edge);
  }

  #add(edge: GraphEdge): void {
    this.#graph.addEdgeWithKey(edge.id, edge.source, edge.target, edge);
  }

  get nodes(): readonly GraphNode[] {
    return this.#graph.mapNodes((_, node) => node);
  }

  get edges(): readonly GraphEdge[] {
    return this.#graph.mapEdges((_, edge) => edge);
  }

  has(id: string): boolean {
    return this.#graph.hasNode(id);
  }

  /** The node with this id, if there is one: for ids from outside. */
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
    return this.nodes.filter((node) => node.kind === kind);
  }

  /** Edges that start here. @throws UnknownNodeError */
  out(id: NodeId): readonly GraphEdge[] {
    this.node(id);
    return this.#graph.mapOutEdges(id, (_, edge) => edge);
  }

  /** Edges that end here. @throws UnknownNodeError */
  in(id: NodeId): readonly GraphEdge[] {
    this.node(id);
    return this.#graph.mapInEdges(id, (_, edge) => edge);
  }

  /** The place of a category, or of an instrument's category, among all: 0 is the first. -1 where there is none. */
  categoryIndex(id: NodeId): number {
    const kinds = this.vocabulary.relations[this.vocabulary.categoryOf]?.to ?? [];
    const categories = this.nodes.filter(({ kind }) => kinds.includes(kind)).map((node) => node.id);
    return categories.indexOf(this.categoryOf(id) ?? id);
  }

  /** The id of the one category of an instrument. */
  categoryOf(id: NodeId): NodeId | undefined {
    return this.out(id).find(({ relation }) => relation === this.vocabulary.categoryOf)?.target;
  }
}

function toNode(
  record: ToolboxRecord,
  byId: ReadonlyMap<string, ToolboxRecord>,
  vocabulary: Vocabulary,
): GraphNode {
  const examples = record.relations
    .filter(({ is }) => is === vocabulary.exampleOf)
    .flatMap(({ to }) => byId.get(to) ?? []);
  const carriers = [record, ...examples];
  const unique = (values: readonly string[]) => [...new Set(values)];
  return {
    ...record,
    layer: record.from.layer,
    experiences: unique(carriers.flatMap(({ experience }) => experience?.status ?? [])),
    placeIds: unique(carriers.flatMap(({ places }) => places.map(({ place }) => place))),
  };
}

/** An edge's id; `application` tells apart what several statements join. */
export const edgeIdOf = (relation: string, source: string, target: string, application?: string): EdgeId =>
  [relation, source, target, ...(application === undefined ? [] : [application])].join(':') as EdgeId;

function edgesOf(record: ToolboxRecord, vocabulary: Vocabulary): GraphEdge[] {
  const { group, type, joins } = vocabulary.application;
  const applied = record.applications.flatMap(({ groups, types, note, from }, index) => {
    const application = `${record.id}.${index + 1}` as ApplicationId;
    const edge = (relation: string, source: NodeId, target: NodeId): GraphEdge => ({
      id: edgeIdOf(relation, source, target, application),
      source,
      target,
      relation,
      application,
      ...(note !== undefined && { note }),
      from,
    });
    return [
      ...groups.map((target) => edge(group, record.id, target)),
      ...types.map((target) => edge(type, record.id, target)),
      ...groups.flatMap((source) => types.map((target) => edge(joins, source, target))),
    ];
  });
  const written = record.relations.map(({ is, to, note, from }) => ({
    id: edgeIdOf(is, record.id, to),
    source: record.id,
    target: to,
    relation: is,
    ...(note !== undefined && { note }),
    from,
  }));
  return [...written, ...applied];
}

/** Every group falls under one that stands for everybody: one inferred edge each, with that record's reason. */
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
