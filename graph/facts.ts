import type { KnowledgeGraph } from './knowledge-graph.ts';
import type {
  Application,
  Fact,
  FactObject,
  GraphEdge,
  GraphNode,
  NodeId,
  Predicate,
  Provenance,
  Qualifiers,
} from './model.ts';
import { qualifiers } from './model.ts';
import type { Way } from './vocabulary.ts';

/**
 * Everything that is stated about a record, each thing once: its own fields, its experience, and its
 * relations in the vocabulary's order. An application is one fact, both at its own record and as read from
 * each of its groups and types; the edges that are derived from it are no facts here. `factOfEdge` gives the
 * fact of one edge.
 * @throws UnknownNodeError
 */
export const factsOf = (graph: KnowledgeGraph, id: NodeId): Fact[] =>
  graph.memo(`facts of ${id}`, () => {
    const node = graph.node(id);
    return [...ownFacts(graph, node), ...experienceFacts(graph, node), ...relationFacts(graph, node)];
  });

/** The fact of one edge, read from its source (`forward`) or from its target (`back`). */
export function factOfEdge(graph: KnowledgeGraph, edge: GraphEdge, way: Way): Fact {
  const [subject, object] = way === 'forward' ? [edge.source, edge.target] : [edge.target, edge.source];
  const predicate = { is: 'relation', relation: edge.relation, way } as const;
  return fact(subject, predicate, { is: 'node', id: object }, edge.from, {
    qualifiers: qualifiersOf(edge),
    leansOn: [graph.node(object).from],
  });
}

/**
 * Every fact that a record writes, each once and in the order of its fields: also its name, its own
 * experience and the relations that it owns.
 */
export function writtenFacts(graph: KnowledgeGraph, node: GraphNode): Fact[] {
  const { id, from, name, universal, experience, relations } = node;
  const of = (predicate: Predicate, object: FactObject, from: Provenance) =>
    fact(id, predicate, object, from);
  const written = graph
    .out(id)
    .filter(
      ({ application, relation, target }) =>
        application === undefined && relations.some(({ is, to }) => is === relation && to === target),
    );
  return [
    of({ is: 'name' }, asText(name), from),
    ...(universal === undefined
      ? []
      : [of({ is: 'universal' }, asText(universal), { ...from, basis: 'inferred', reason: universal })]),
    ...ownFacts(graph, node),
    ...(experience
      ? [of({ is: 'experience' }, { is: 'status', status: experience.status }, experience.from)]
      : []),
    ...written.map((edge) => factOfEdge(graph, edge, 'forward')),
  ];
}

/** The facts of a record's statements, applications and other fields. */
function ownFacts({ toolbox }: KnowledgeGraph, node: GraphNode): Fact[] {
  const of = (predicate: Predicate, object: FactObject, from: Provenance) =>
    fact(node.id, predicate, object, from);
  return [
    ...node.statements.map(({ about, text, lost, theme, from }) =>
      of({ is: 'statement', about }, { is: 'text', text, lost, ...(theme !== undefined && { theme }) }, from),
    ),
    ...node.applications.map((application) => applicationFact(node.id, application)),
    ...node.places.map(({ place, from }) =>
      of({ is: 'place' }, asText(toolbox.places[place] ?? place), from),
    ),
    ...node.otherNames.map(({ name, from }) => of({ is: 'other-name' }, asText(name), from)),
    ...node.addresses.map(({ printed, from }) => of({ is: 'address' }, asText(printed), from)),
    ...node.links.map(({ url, label, from }) => of({ is: 'link' }, { is: 'link', url, label }, from)),
  ];
}

/** An application as its own record states it. */
export function applicationFact(subject: NodeId, { groups, types, note, from }: Application): Fact {
  return fact(subject, { is: 'application' }, { is: 'application', groups, types }, from, {
    qualifiers: qualifiers({ note, only: undefined, by: undefined }),
  });
}

/** The facts about experience: the record's own, and that of each of its examples. */
export function experienceFacts(graph: KnowledgeGraph, node: GraphNode): Fact[] {
  const examples = graph.out(node.id).filter(({ relation }) => relation === graph.vocabulary.exampleOf);
  return [undefined, ...examples].flatMap((edge) => {
    const owner = edge ? graph.node(edge.target) : node;
    if (!owner.experience) return [];
    const { status, from } = owner.experience;
    // An example that holds only for some groups shows nothing about others.
    const more = edge
      ? {
          qualifiers: qualifiers({ note: undefined, only: edge.only, by: owner.id }),
          via: [edge.from],
          leansOn: [owner.from],
        }
      : {};
    return [fact(node.id, { is: 'experience' }, { is: 'status', status }, from, more)];
  });
}

function relationFacts(graph: KnowledgeGraph, node: GraphNode): Fact[] {
  const { group, type, joins } = graph.vocabulary.application;
  const ways = [
    ['forward', graph.out(node.id)],
    ['back', graph.in(node.id)],
  ] as const;
  return Object.keys(graph.vocabulary.relations)
    .filter((relation) => relation !== joins)
    .flatMap((relation) =>
      ways.flatMap(([way, edges]) => {
        const applied = relation === group || relation === type;
        if (applied && way === 'forward') return [];
        return edges
          .filter((edge) => edge.relation === relation)
          .map((edge) => (applied ? appliedFact(graph, edge) : factOfEdge(graph, edge, way)));
      }),
    );
}

/** The application that an edge is derived from, as a fact about the group or type at its end. */
function appliedFact(
  graph: KnowledgeGraph,
  { source, target, relation, application, from }: GraphEdge,
): Fact {
  const owner = graph.node(source);
  const { groups = [], types = [], note } = owner.applications.find(({ id }) => id === application) ?? {};
  const isGroup = relation === graph.vocabulary.application.group;
  const object = { is: 'application', groups: isGroup ? [] : groups, types: isGroup ? types : [] } as const;
  return fact(target, { is: 'relation', relation, way: 'back' }, object, from, {
    qualifiers: qualifiers({ note, only: undefined, by: source }),
    leansOn: [owner.from],
  });
}

const asText = (text: string): FactObject => ({ is: 'text', text, lost: false });

/** The qualifiers but whose statement it is as a key, which is equal for equal ones; empty for none. */
export function limitsKey({ by: _, ...limits }: Qualifiers): string {
  const { only } = limits;
  const written = { ...limits, ...(only && { only: only.toSorted() }) };
  return Object.keys(written).length === 0 ? '' : JSON.stringify(written);
}

const qualifiersOf = ({ note, only, by }: Qualifiers): Qualifiers => qualifiers({ note, only, by });

interface More {
  readonly qualifiers?: Qualifiers;
  /** Other edges that it depends on; their layer and basis count. */
  readonly via?: readonly Provenance[];
  /** The records that it joins; their layer counts. */
  readonly leansOn?: readonly Provenance[];
}

function fact(
  subject: NodeId,
  predicate: Predicate,
  object: FactObject,
  from: Provenance,
  { qualifiers = {}, via = [], leansOn = [] }: More = {},
): Fact {
  const layer = [from, ...via, ...leansOn].some((each) => each.layer === 'now') ? 'now' : 'toolbox';
  const basis = [from, ...via].some((each) => each.basis === 'inferred') ? 'inferred' : 'stated';
  return { subject, predicate, object, qualifiers, from, layer, basis };
}
