import { applicationFact, experienceFacts, factOfEdge, factsOf } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, GraphNode, NodeId } from '../model.ts';
import type { Path } from '../paths/path.ts';
import { answer, carries, namesEnds, type Match } from './answer.ts';
import { matchesNearTheme, pathsThroughCases } from './answer-beside.ts';
import type { Question } from './question.ts';
import { successionsOf } from './successions.ts';

/** Why an instrument is in an answer. */
export type Reason =
  /** One of its statements names what is asked, or is for everybody. Facts about what is not asked are left out. */
  | { readonly is: 'stated' | 'universal'; readonly facts: readonly Fact[] }
  /** A case about the group that is asked for, or at the place, leads to it, as an example of it or by mentioning it. No statement says that it is for that group. */
  | { readonly is: 'example' | 'mention'; readonly case: NodeId; readonly paths: readonly Path[] }
  /** Its statement comes near to the theme that is asked for, without being the same. */
  | { readonly is: 'near'; readonly facts: readonly Fact[] };

/** An organisation behind a case, and what became of it. */
export interface Organisation {
  readonly node: GraphNode;
  /** What it did for the case. */
  readonly fact: Fact;
  /** By which organisations it was followed, and they in turn. */
  readonly successions: readonly Fact[];
}

/** What was done with an instrument: an example, how far it got, and who is behind it. */
export interface Practice {
  readonly node: GraphNode;
  /** How far it got, as a fact about the instrument. */
  readonly status: Fact | undefined;
  readonly places: readonly Fact[];
  readonly organisations: readonly Organisation[];
}

/** What an answer says of an instrument. What the toolbox does not state is empty. */
export interface AnswerEntry {
  readonly instrument: GraphNode;
  /** At least one; the first decides its place in the answer. */
  readonly reasons: readonly [Reason, ...Reason[]];
  readonly how: readonly Fact[];
  /** How far it got by itself. */
  readonly experience: readonly Fact[];
  readonly practices: readonly Practice[];
  readonly costs: readonly Fact[];
  /** What may go wrong, the warning first. */
  readonly snags: readonly Fact[];
  /** All that pages of today state of it and of these examples: what is known first, and there the latest year that is named. */
  readonly today: readonly Fact[];
}

/** Whether the layer of today is used; if left out, it is. */
export interface AnswerOptions {
  readonly now?: boolean;
}

/** The parts of an answer in reading order, by the first reason of their entries. */
export const ANSWER_PARTS = [
  'stated',
  'near',
  'example',
  'universal',
  'mention',
] as const satisfies readonly Reason['is'][];

/** Which reason comes first: a statement before a case. */
const STRENGTH: readonly Reason['is'][] = ['stated', 'universal', 'near', 'example', 'mention'];

/**
 * The answer to a question as a reader needs it: its own instruments, those that come near to the theme, those of which a case about the
 * group is an example, those for everybody, and those that such a case only mentions; within each in the order of the toolbox. The first
 * and the fourth are what `answer` gives.
 * @throws UnknownNodeError when the question names a group that does not exist
 */
export function answerEntries(
  graph: KnowledgeGraph,
  question: Question,
  { now = true }: AnswerOptions = {},
): AnswerEntry[] {
  const found = new Map<NodeId, { reasons: Reason[]; examples: NodeId[] }>();
  const add = (id: NodeId, reason: Reason, examples: readonly NodeId[]) => {
    const present = found.get(id) ?? { reasons: [], examples: [] };
    // What is stated needs no other reason.
    if (present.reasons.some(({ is }) => is === 'stated')) return;
    found.set(id, {
      reasons: [...present.reasons, reason],
      examples: [...new Set([...present.examples, ...examples])],
    });
  };
  for (const match of answer(graph, question))
    add(match.instrument.id, reasonOf(graph, match, question), match.examples);
  for (const { match, facts } of matchesNearTheme(graph, question)) {
    const { theme: _, ...others } = question;
    const why = reasonOf(graph, match, others);
    add(
      match.instrument.id,
      { is: 'near', facts: [...('facts' in why ? why.facts : []), ...facts] },
      match.examples,
    );
  }
  for (const { instrument, is, at, paths } of pathsThroughCases(graph, question))
    add(
      instrument,
      { is, case: at, paths },
      is === 'example' ? [at] : allExamples(graph, instrument, question),
    );
  return graph.nodes
    .flatMap(({ id }) => {
      const { reasons, examples } = found.get(id) ?? { reasons: [], examples: [] };
      const [first, ...others] = reasons.toSorted((a, b) => STRENGTH.indexOf(a.is) - STRENGTH.indexOf(b.is));
      return first ? [entryOf(graph, id, [first, ...others], examples, now)] : [];
    })
    .toSorted((a, b) => ANSWER_PARTS.indexOf(a.reasons[0].is) - ANSWER_PARTS.indexOf(b.reasons[0].is));
}

function reasonOf(graph: KnowledgeGraph, { instrument, fit, statements }: Match, question: Question): Reason {
  const { theme = [] } = question;
  const applied = namesEnds(question) ? statements.map((each) => applicationFact(instrument.id, each)) : [];
  const themed = factsOf(graph, instrument.id).filter(
    ({ object }) => object.is === 'text' && object.theme !== undefined && theme.includes(object.theme),
  );
  return { is: fit === 'named' ? 'stated' : 'universal', facts: [...applied, ...themed] };
}

/** The examples of an instrument that meet the requested experience and place. */
const allExamples = (graph: KnowledgeGraph, id: NodeId, question: Question): NodeId[] =>
  graph
    .out(id)
    .filter(
      ({ relation, target }) =>
        relation === graph.vocabulary.exampleOf && carries(graph.node(target), question),
    )
    .map(({ target }) => target);

function entryOf(
  graph: KnowledgeGraph,
  id: NodeId,
  reasons: AnswerEntry['reasons'],
  examples: readonly NodeId[],
  withNow: boolean,
): AnswerEntry {
  const { how, cost, snags } = graph.vocabulary.answerAbouts;
  const statuses = experienceFacts(graph, graph.node(id));
  return {
    instrument: graph.node(id),
    reasons,
    how: statementsOf(graph, id, [how]),
    experience: statuses.filter(({ qualifiers }) => qualifiers.by === undefined),
    practices: examples.map((example) => practiceOf(graph, example, statuses, withNow)),
    costs: statementsOf(graph, id, [cost]),
    snags: statementsOf(graph, id, snags),
    today: withNow ? todayOf(graph, [id, ...examples]) : [],
  };
}

/** The statements of a record under these headings, in the order of the headings. */
const statementsOf = (graph: KnowledgeGraph, id: NodeId, abouts: readonly string[]): Fact[] =>
  abouts.flatMap((about) =>
    factsOf(graph, id).filter(({ predicate }) => predicate.is === 'statement' && predicate.about === about),
  );

/** What pages of today state of records: heading by heading of the evidence, and under each the latest year that is named first. */
function todayOf(graph: KnowledgeGraph, ids: readonly NodeId[]): Fact[] {
  const { nowAbouts, answerAbouts } = graph.vocabulary;
  const others = Object.keys(nowAbouts).filter((about) => !answerAbouts.evidence.includes(about));
  const known = ids.map((id) =>
    answerAbouts.evidence.flatMap((about) =>
      statementsOf(graph, id, [about]).toSorted((a, b) => latestYear(b) - latestYear(a)),
    ),
  );
  return [...known.flat(), ...ids.flatMap((id) => statementsOf(graph, id, others))];
}

/** The latest year that the text of a fact names; 0 where it names none. */
function latestYear({ object }: Fact): number {
  const years = object.is === 'text' ? (object.text.match(/\b(?:19|20)\d\d\b/g) ?? []) : [];
  return Math.max(0, ...years.map(Number));
}

function practiceOf(
  graph: KnowledgeGraph,
  id: NodeId,
  statuses: readonly Fact[],
  withNow: boolean,
): Practice {
  const { behind } = graph.vocabulary;
  return {
    node: graph.node(id),
    status: statuses.find(({ qualifiers }) => qualifiers.by === id),
    places: factsOf(graph, id).filter(({ predicate }) => predicate.is === 'place'),
    organisations: graph
      .out(id)
      .filter(({ relation }) => behind.includes(relation))
      .map((edge) => ({
        node: graph.node(edge.target),
        fact: factOfEdge(graph, edge, 'forward'),
        successions: withNow ? successionsOf(graph, edge.target) : [],
      })),
  };
}

/** The parts of an answer that have entries, in reading order, by the first reason of each. */
export const answerParts = (
  entries: readonly AnswerEntry[],
): readonly { readonly is: Reason['is']; readonly entries: readonly AnswerEntry[] }[] =>
  ANSWER_PARTS.map((is) => ({
    is,
    entries: entries.filter(({ reasons: [first] }) => first.is === is),
  })).filter((part) => part.entries.length > 0);

/** How many entries of an answer each first reason has. */
export const answerCounts = (entries: readonly AnswerEntry[]): Readonly<Record<Reason['is'], number>> =>
  Object.fromEntries(
    ANSWER_PARTS.map((is) => [is, entries.filter(({ reasons: [first] }) => first.is === is).length]),
  ) as Record<Reason['is'], number>;
