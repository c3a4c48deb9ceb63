import { factsOf } from '../facts.ts';
import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Fact, NodeId } from '../model.ts';
import { subjectOf } from './subjects.ts';

/**
 * A fact with what makes it the same as another one: of a statement its theme, or without one its text; of a relation its other end; of an
 * application each group with each type; of experience the status; of anything else what is written. What is lost is the same as nothing:
 * nobody knows what it was.
 *
 * A qualifier is a part of what is said: without it, something wider is. The same thing with and without is not the same, since a short
 * account would have to drop the qualifier of one or lay it on the other; nor is either the only one of its kind, since they touch.
 */
export interface ComparedFact {
  readonly fact: Fact;
  /** The key of the subject under which it stands. */
  readonly subject: string;
  /** What it says, piece by piece, each with its qualifiers. */
  readonly says: readonly string[];
  /** The same pieces less the qualifiers: what has one in common with another column is not said by one alone. */
  readonly touches: readonly string[];
}

/** The facts about a record as they are compared. @throws UnknownNodeError */
export function comparedFacts(graph: KnowledgeGraph, id: NodeId): ComparedFact[] {
  return factsOf(graph, id).flatMap((fact, at) => {
    const subject = subjectOf(graph.vocabulary, fact.predicate);
    if (subject === undefined) return [];
    const { note, only } = fact.qualifiers;
    const qualified = `${note === undefined ? '' : ` (${note})`}${only ? ` [${only.toSorted().join()}]` : ''}`;
    const touches = piecesOf(fact, at);
    return [{ fact, subject, touches, says: touches.map((piece) => piece + qualified) }];
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
