import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Application, ApplicationId, GraphNode, NodeId } from '../model.ts';
import { instrumentKind } from './kinds.ts';
import type { Question } from './question.ts';

/**
 * How an instrument matches: `named` when one statement names the group (or a part of it) and the type
 * together; `universal` when a statement is for everybody and names that type or none.
 */
export type Fit = 'named' | 'universal';

/** An instrument that answers a question, and why. */
export interface Match {
  readonly instrument: GraphNode;
  readonly fit: Fit;
  /** The statements that make it match, in the way that `fit` describes. */
  readonly statements: readonly Application[];
  /** The groups that the matching statements name. */
  readonly groups: readonly NodeId[];
  readonly types: readonly NodeId[];
  /** The examples that go with the matching statements and meet the requested experience and place. */
  readonly examples: readonly NodeId[];
}

/**
 * A group and every narrower one, following "is part of". The group that stands for everybody is not
 * expanded.
 */
export function narrowedGroups(graph: KnowledgeGraph, id: NodeId): NodeId[] {
  const found = [id];
  for (const group of found) {
    if (graph.node(group).universal !== undefined) continue;
    for (const { relation, source } of graph.in(group))
      if (relation === graph.vocabulary.partOf && !found.includes(source)) found.push(source);
  }
  return found;
}

/**
 * The instruments that answer a question, in the order of the toolbox.
 * @throws UnknownNodeError when the question names a group that does not exist
 */
export function answer(graph: KnowledgeGraph, question: Question): Match[] {
  const groups = asked(question.group);
  const wanted = groups && unique(groups.flatMap((id) => narrowedGroups(graph, id)));
  return graph
    .ofKind(instrumentKind(graph))
    .filter((instrument) => isWithin(graph, instrument, question))
    .flatMap((instrument) => matchOf(graph, instrument, question, wanted) ?? []);
}

const unique = <T>(values: readonly T[]): T[] => [...new Set(values)];
/** The wanted values of a part of a question; undefined where there are none, which asks nothing. */
export const asked = <T>(values: readonly T[] | undefined) =>
  values && values.length > 0 ? values : undefined;
/** Whether a question names a group or a type. The reasons of the answer to another one leave out for whom an instrument is. */
export const namesEnds = ({ group, type }: Question): boolean =>
  asked(group) !== undefined || asked(type) !== undefined;
const anyOf = <T>(wanted: readonly T[] | undefined, own: readonly T[]): boolean =>
  !asked(wanted) || own.some((value) => wanted?.includes(value));

/** Whether the instrument itself meets the category and theme. */
export function isWithin(graph: KnowledgeGraph, instrument: GraphNode, question: Question): boolean {
  const category = graph.categoryOf(instrument.id);
  const themes = instrument.statements.flatMap(({ theme }) => theme ?? []);
  return anyOf(question.category, category === undefined ? [] : [category]) && anyOf(question.theme, themes);
}

/** Whether a node itself meets the requested experience and place. */
export const carries = ({ experience, places }: GraphNode, question: Question): boolean =>
  anyOf(question.experience, experience ? [experience.status] : []) &&
  anyOf(
    question.place,
    places.map(({ place }) => place),
  );

/** The examples of an instrument that hold for one of these applications. */
const examplesOf = (graph: KnowledgeGraph, id: NodeId, applications: readonly ApplicationId[]): GraphNode[] =>
  graph
    .out(id)
    .filter(
      ({ relation, within }) =>
        relation === graph.vocabulary.exampleOf &&
        (!within || within.some((application) => applications.includes(application))),
    )
    .map(({ target }) => graph.node(target));

function matchOf(
  graph: KnowledgeGraph,
  instrument: GraphNode,
  question: Question,
  wanted: readonly NodeId[] | undefined,
): Match | undefined {
  const types = asked(question.type);
  const own = instrument.applications.map((application) => ({
    application,
    fit: fitOf(graph, application, wanted, types),
  }));
  const fitting = own.filter(({ fit }) => fit !== undefined);
  const unasked = !wanted && !types;
  if (fitting.length === 0 && !unasked) return undefined;
  const examples = examplesOf(
    graph,
    instrument.id,
    fitting.map(({ application }) => application.id),
  ).filter((example) => carries(example, question));
  if (examples.length === 0 && !carries(instrument, question)) return undefined;
  const groups = unique(fitting.flatMap(({ application }) => application.groups));
  const within = wanted ? groups.filter((id) => wanted.includes(id)) : groups;
  const allTypes = unique(fitting.flatMap(({ application }) => application.types));
  const fit = unasked || fitting.some((each) => each.fit === 'named') ? 'named' : 'universal';
  return {
    instrument,
    fit,
    statements: fitting.filter((each) => unasked || each.fit === fit).map(({ application }) => application),
    groups: within.length > 0 ? within : groups,
    types: types ? allTypes.filter((id) => types.includes(id)) : allTypes,
    examples: examples.map(({ id }) => id),
  };
}

/** How an application fits the groups and types that are wanted; undefined where it does not. */
export function fitOf(
  graph: KnowledgeGraph,
  { groups, types }: Application,
  wanted: readonly NodeId[] | undefined,
  wantedTypes: readonly NodeId[] | undefined,
): Fit | undefined {
  const typeFits = !wantedTypes || types.some((id) => wantedTypes.includes(id));
  if (typeFits && (!wanted || groups.some((id) => wanted.includes(id)))) return 'named';
  const everybody = groups.some((id) => graph.node(id).universal !== undefined);
  return everybody && (typeFits || types.length === 0) ? 'universal' : undefined;
}
