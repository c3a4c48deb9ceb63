import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';
import { answer } from './answer.ts';
import { answerEntries } from './answer-entries.ts';
import { instrumentKind } from './kinds.ts';
import { QUESTION_PARTS, type Question } from './question.ts';
import { successionsOf } from './successions.ts';

/** The kinds of which there is a list of all records, in the order of the vocabulary. */
export const listedKinds = ({ vocabulary }: KnowledgeGraph): string[] =>
  Object.keys(vocabulary.kinds).filter((kind) => vocabulary.kinds[kind]?.list !== undefined);

/**
 * The records of a kind that go with a question, in the order of the toolbox: the instruments that answer it, the cases in that answer or, where only places are asked, there, and
 * of another kind those to which such an instrument or case has a relation, with their successors. Without a question, all of them. Without
 * `now`, records of today are left out.
 * @throws UnknownNodeError when the question names a group that does not exist
 */
export function listed(
  graph: KnowledgeGraph,
  kind: string,
  question: Question,
  { now }: { readonly now: boolean },
): NodeId[] {
  const fits = fitting(graph, kind, question, now);
  return graph
    .ofKind(kind)
    .filter(({ id, layer }) => (now || layer === 'toolbox') && (!fits || fits.has(id)))
    .map(({ id }) => id);
}

const asksAnything = (question: Question): boolean =>
  QUESTION_PARTS.some((part) => (question[part] ?? []).length > 0);

/** What goes with a question; undefined where nothing is asked. */
function fitting(
  graph: KnowledgeGraph,
  kind: string,
  question: Question,
  now: boolean,
): ReadonlySet<NodeId> | undefined {
  if (!asksAnything(question)) return undefined;
  const instruments = answer(graph, question).map(({ instrument }) => instrument.id);
  if (kind === instrumentKind(graph)) return new Set(instruments);
  const cases = casesOf(graph, question, now);
  if (graph.vocabulary.relations[graph.vocabulary.exampleOf]?.to.includes(kind)) return new Set(cases);
  const near = [...instruments, ...cases].flatMap((id) => graph.out(id)).map(({ target }) => target);
  const successors = near
    .flatMap((id) => successionsOf(graph, id))
    .flatMap(({ object }) => (object.is === 'node' ? [object.id] : []));
  return new Set([...near, ...successors]);
}

/** The cases of an answer. Where only places are asked, all that are there, also those that are an example of no instrument. */
function casesOf(graph: KnowledgeGraph, question: Question, now: boolean): NodeId[] {
  const { place = [], ...others } = question;
  if (!asksAnything(others))
    return graph.nodes
      .filter(({ places }) => places.some((at) => place.includes(at.place)))
      .map(({ id }) => id);
  return answerEntries(graph, question, { now }).flatMap(({ practices, reasons }) => [
    ...practices.map(({ node }) => node.id),
    ...reasons.flatMap((reason) => ('case' in reason ? [reason.case] : [])),
  ]);
}
