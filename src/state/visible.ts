import {
  answer,
  narrowedGroups,
  type GraphEdge,
  type KnowledgeGraph,
  type Match,
  type NodeId,
  type Question,
} from '../../graph/index.ts';
import { BUDGET, type View } from './view.ts';

/** The answer to a question as cards: what is drawn, and what waits for want of room. */
export interface Board {
  readonly ids: readonly NodeId[];
  readonly left: readonly NodeId[];
  readonly matches: readonly Match[];
}

/** Adds whole columns, from the instruments outwards, as long as they fit: never half of what belongs together. */
export function boardOf(graph: KnowledgeGraph, question: Question): Board {
  const matches = answer(graph, question);
  const instruments = matches.map(({ instrument }) => instrument.id);
  const groups = groupsOf(graph, question, matches);
  const types = question.type !== undefined ? [question.type] : typesOf(graph, question, matches);
  const studies = casesAbout(graph, question);
  const cases = [...studies, ...examplesOf(graph, instruments, question)];
  const sources = sourcesOf(graph, [...instruments, ...cases]);
  const ids = [...groups, ...types, ...instruments];
  const left: NodeId[] = [];
  for (const column of [cases, sources])
    (left.length === 0 && ids.length + column.length <= BUDGET ? ids : left).push(...column);
  return { ids: unique(ids), left: unique(left), matches };
}

const unique = (ids: readonly NodeId[]): NodeId[] => [...new Set(ids)];

function groupsOf(graph: KnowledgeGraph, question: Question, matches: readonly Match[]): NodeId[] {
  const named = matches.flatMap(({ groups }) => groups);
  const { group } = question;
  if (group === undefined) return wholesOf(graph, named, Object.keys(question).length === 0);
  const about = casesAbout(graph, { group }).flatMap((id) =>
    graph
      .out(id)
      .filter(({ relation }) => relation === 'about')
      .map(({ target }) => target),
  );
  const within = narrowedGroups(graph, group).filter(
    (id) => id === group || named.includes(id) || about.includes(id),
  );
  const universal = named.filter((id) => graph.node(id).universal !== undefined);
  return unique([...within, ...universal]);
}

/**
 * Without a group asked: the named parts under their wholes, and the one for everybody. With `all`, also the wholes of which
 * no statement names a part, and without it only what a statement names.
 */
function wholesOf(graph: KnowledgeGraph, named: readonly NodeId[], all: boolean): NodeId[] {
  const { partOf, relations } = graph.vocabulary;
  const isWhole = (id: NodeId) => graph.in(id).some(({ relation }) => relation === partOf);
  const wholes = graph
    .ofKind(relations[partOf]?.from[0] ?? '')
    .map(({ id }) => id)
    .filter(isWhole);
  const withParts = wholes
    .filter((id) => graph.node(id).universal === undefined)
    .map((id) => [id, ...narrowedGroups(graph, id).filter((part) => named.includes(part))])
    .filter(([id, ...parts]) => all || parts.length > 0 || named.includes(id as NodeId));
  const universal = wholes.filter(
    (id) => graph.node(id).universal !== undefined && (all || named.includes(id)),
  );
  return unique([...withParts.flat(), ...(all ? [] : named), ...universal]);
}

function typesOf(graph: KnowledgeGraph, question: Question, matches: readonly Match[]): NodeId[] {
  const kind = graph.vocabulary.relations[graph.vocabulary.application.type]?.to[0] ?? '';
  const whole =
    question.group === undefined && question.category === undefined && !question.experience?.length;
  const named = matches.flatMap(({ types }) => types);
  return graph
    .ofKind(kind)
    .map(({ id }) => id)
    .filter((id) => whole || named.includes(id));
}

/** The case studies in which the asked group, or a part of it, is central. */
function casesAbout(graph: KnowledgeGraph, { group, type, category, experience }: Question): NodeId[] {
  if (group === undefined || type !== undefined || category !== undefined || experience?.length) return [];
  const studies = narrowedGroups(graph, group).flatMap((id) =>
    graph
      .in(id)
      .filter(({ relation, source }) => relation === 'about' && graph.node(source).form === 'case-study'),
  );
  return unique(studies.map(({ source }) => source));
}

function examplesOf(
  graph: KnowledgeGraph,
  instruments: readonly NodeId[],
  { experience }: Question,
): NodeId[] {
  const examples = instruments.flatMap((id) =>
    graph
      .out(id)
      .filter(({ relation }) => relation === graph.vocabulary.exampleOf)
      .map(({ target }) => target),
  );
  return unique(examples).filter((id) => {
    const status = graph.node(id).experience?.status;
    return !experience?.length || (status !== undefined && experience.includes(status));
  });
}

function sourcesOf(graph: KnowledgeGraph, ids: readonly NodeId[]): NodeId[] {
  return unique(ids.flatMap((id) => graph.out(id).map(({ target }) => target))).filter(
    (id) => graph.node(id).kind === 'source',
  );
}

/** The records that are on screen: the answer and what was added, less what was hidden or belongs to a layer switched off. */
export function visibleIds(graph: KnowledgeGraph, view: View, board: Board): NodeId[] {
  const lit = view.trace?.chosen === undefined ? [] : routeNodes(view.trace.chosen, graph);
  return unique([...board.ids, ...view.added, ...lit])
    .filter((id) => !view.hidden.includes(id) || lit.includes(id))
    .filter((id) => view.now || graph.node(id).layer === 'toolbox');
}

/** The records on a route, from its key. */
export function routeNodes(key: string, graph: KnowledgeGraph): NodeId[] {
  const [start, ...edges] = key.split(' ');
  const ends = edges.flatMap((id) => {
    const edge = graph.edge(id);
    return edge ? [edge.source, edge.target] : [];
  });
  return unique([
    ...(start !== undefined && graph.has(start) ? [graph.node(start as NodeId).id] : []),
    ...ends,
  ]);
}

/**
 * The relations between visible records that are told on screen. A statement that joins a group and a type is told through its
 * type; it is told directly only while that type is not on screen. That a group falls under everybody is told once, of the widest.
 */
export function visibleEdges(graph: KnowledgeGraph, ids: readonly NodeId[], now: boolean): GraphEdge[] {
  const shown = new Set(ids);
  const { group, type } = graph.vocabulary.application;
  const throughType = (edge: GraphEdge) =>
    edge.relation === group &&
    graph
      .out(edge.source)
      .some(
        (other) =>
          other.relation === type && other.application === edge.application && shown.has(other.target),
      );
  const { partOf } = graph.vocabulary;
  const everybody = (edge: GraphEdge) =>
    edge.relation === partOf && graph.node(edge.target).universal !== undefined;
  const withinAnother = (edge: GraphEdge) =>
    everybody(edge) &&
    graph
      .out(edge.source)
      .some((other) => other.relation === partOf && !everybody(other) && shown.has(other.target));
  return graph.edges.filter(
    (edge) =>
      shown.has(edge.source) &&
      shown.has(edge.target) &&
      (now || edge.from.layer === 'toolbox') &&
      !throughType(edge) &&
      !withinAnother(edge),
  );
}

/** How many cards there could be: all records of the layers that are on. */
export const totalOf = (graph: KnowledgeGraph, now: boolean): number =>
  graph.nodes.filter(({ layer }) => now || layer === 'toolbox').length;
