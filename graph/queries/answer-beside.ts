import { factsOf } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, NodeId } from '../model.ts';
import { findPaths, rankPaths } from '../paths/search.ts';
import { nodesOf, type Path } from '../paths/path.ts';
import { answer, asked, carries, fitOf, isWithin, namesEnds, type Match } from './answer.ts';
import { instrumentKind } from './kinds.ts';
import type { Question } from './question.ts';

/** An instrument to which a case leads that is about the group that is asked for or at the place, and how. */
export interface ThroughCase {
  readonly instrument: NodeId;
  /** Whether the case is an example of it, or only mentions it. */
  readonly is: 'example' | 'mention';
  /** The case. */
  readonly at: NodeId;
  /** From each group that is asked for, the best first; where only a place is, from the case. */
  readonly paths: readonly Path[];
}

/**
 * The instruments to which the document leads from a group by a case about it, with the paths; where a question names a place and nobody, those
 * that a case there mentions. An instrument has to meet all other parts of the question itself, and the case its experience and place.
 * Examples come before mentions.
 * @throws UnknownNodeError when the question names a group that does not exist
 */
export function pathsThroughCases(graph: KnowledgeGraph, question: Question): ThroughCase[] {
  const { centralIn, exampleOf } = graph.vocabulary;
  const types = asked(question.type);
  const fits = (id: NodeId) => {
    const instrument = graph.node(id);
    const isOfType = !types || instrument.applications.some((each) => fitOf(graph, each, undefined, types));
    return isOfType && isWithin(graph, instrument, question);
  };
  const found = new Map<string, ThroughCase>();
  const to = { kind: instrumentKind(graph) };
  const fromGroups = (question.group ?? []).flatMap((id) =>
    rankPaths(graph, findPaths(graph, { from: { id }, to, layer: 'toolbox' })).filter(({ steps }) =>
      steps.some(({ edge }) => edge.relation === centralIn),
    ),
  );
  const there =
    namesEnds(question) || !asked(question.place)
      ? []
      : graph.nodes.filter((node) => carries(node, question));
  // Of what a case there is an example, the answer has already.
  const fromPlaces = there.flatMap(({ id }) =>
    findPaths(graph, { from: { id }, to, max: 1, layer: 'toolbox' }).filter(({ steps }) =>
      steps.every(({ edge }) => edge.relation !== exampleOf),
    ),
  );
  for (const path of [...fromGroups, ...fromPlaces]) {
    const [at, instrument] = nodesOf(path).slice(-2) as [NodeId, NodeId];
    if (!fits(instrument) || !carries(graph.node(at), question)) continue;
    const is = path.steps.at(-1)?.edge.relation === exampleOf ? 'example' : 'mention';
    const key = `${instrument} ${at} ${is}`;
    const { paths = [] } = found.get(key) ?? {};
    found.set(key, { instrument, is, at, paths: [...paths, path] });
  }
  const all = [...found.values()];
  return [...all.filter(({ is }) => is === 'example'), ...all.filter(({ is }) => is === 'mention')];
}

/** The instruments that meet all of a question but its themes, and state something that comes near to one of these. */
export function matchesNearTheme(
  graph: KnowledgeGraph,
  question: Question,
): { readonly match: Match; readonly facts: readonly Fact[] }[] {
  const { theme = [], ...others } = question;
  if (theme.length === 0) return [];
  return answer(graph, others).flatMap((match) => {
    const { id, statements } = match.instrument;
    const near = statements.filter(({ nearTheme }) => nearTheme !== undefined && theme.includes(nearTheme));
    const isNear = ({ object }: Fact) =>
      object.is === 'text' && near.some(({ text }) => text === object.text);
    const facts = factsOf(graph, id).filter(isNear);
    return facts.length > 0 ? [{ match, facts }] : [];
  });
}
