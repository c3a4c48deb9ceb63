import { factsOf, limitsKey } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, NodeId } from '../model.ts';
import { subjectOf } from './subjects.ts';

/**
 * A fact with the keys that make it equal to another: the theme or text of a statement; the other end of a
 * relation; each pair of group and type of an application; the status of experience; the text of anything
 * else. A lost statement equals nothing, because nobody knows what it was. Qualifiers are part of the key:
 * without them the fact would be wider. A qualified and an unqualified fact are therefore not equal, but
 * neither is unique, because they touch.
 */
export interface ComparedFact {
  readonly fact: Fact;
  /** The key of the subject that it belongs to. */
  readonly subject: string;
  /** What it states, piece by piece, each with its qualifiers. */
  readonly pieces: readonly string[];
  /** The same pieces without qualifiers. A piece that another column touches is not unique to one column. */
  readonly touches: readonly string[];
}

/**
 * The facts about a record, prepared for comparison.
 * @throws UnknownNodeError
 */
export function comparedFacts(graph: KnowledgeGraph, id: NodeId): ComparedFact[] {
  return factsOf(graph, id).flatMap((fact, at) => {
    const subject = subjectOf(graph.vocabulary, fact.predicate);
    if (subject === undefined) return [];
    const limits = limitsKey(fact.qualifiers);
    const touches = piecesOf(fact, at);
    return [{ fact, subject, touches, pieces: touches.map((piece) => piece + limits) }];
  });
}

function piecesOf({ subject, predicate, object, qualifiers }: Fact, at: number): string[] {
  const named = (ids: readonly NodeId[]) => (ids.length > 0 ? ids.toSorted() : ['']);
  switch (object.is) {
    case 'node':
      return [object.id];
    case 'text':
      if (object.lost) return [`lost ${subject} ${at}`];
      if (object.theme !== undefined) return [`theme ${object.theme}`];
      return [predicate.is === 'statement' ? `text ${object.text}` : object.text];
    case 'application':
      return named(object.groups).flatMap((group) =>
        named(object.types).map((type) => `${qualifiers.by ?? ''} ${group} ${type}`),
      );
    case 'status':
      return [object.status];
    case 'link':
      return [object.url];
    default:
      return object satisfies never;
  }
}
