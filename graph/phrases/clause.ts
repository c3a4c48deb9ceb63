import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId, Qualifiers } from '../model.ts';
import type { Way } from '../vocabulary.ts';
import { filled, inBrackets, nameInSentence, qualifier, type Phrase } from './words.ts';

/** One relation as it is read: from one record to another. */
export interface Clause extends Qualifiers {
  readonly relation: string;
  readonly way: Way;
  readonly from: NodeId;
  readonly to: NodeId;
  /** Whether the clause before it reads the same relation, the other way. */
  readonly again?: boolean;
}

interface ClauseWording {
  readonly verb: string;
  readonly around?: string | undefined;
  readonly following?: string | undefined;
  readonly noted?: string | undefined;
}

/** The words of a relation as it is read. */
function wordingOf({ vocabulary }: KnowledgeGraph, { relation, way, again }: Clause): ClauseWording {
  const words = vocabulary.relations[relation];
  if (!words) return { verb: relation };
  if (way === 'forward') return words;
  const verb = (again ? words.inverseAgain : undefined) ?? words.inverse;
  return { verb, around: words.inverseAround, following: words.inverseFollowing };
}

/** The verb and the note, up to the object. */
export function predicate(graph: KnowledgeGraph, clause: Clause): Phrase[] {
  const { verb, noted } = wordingOf(graph, clause);
  const { note } = clause;
  if (noted === undefined || note === undefined || !notesEnd(graph, clause))
    return [{ text: verb, is: 'predicate' }, { text: ' ' }, ...noteBefore(graph, clause)];
  const [before = '', after = ''] = noted.split('{}');
  return [
    { text: before, is: 'predicate' },
    { text: note, is: 'qualifier' },
    { text: after, is: 'predicate' },
    { text: ' ' },
  ];
}

/** The beginning of a sentence, up to its object, with what is said of its subject in brackets after the name. */
export function opening(
  graph: KnowledgeGraph,
  clause: Clause,
  remarks: readonly (readonly Phrase[])[] = [],
): Phrase[] {
  const { around } = wordingOf(graph, clause);
  const subject = [
    named(graph, clause.from),
    ...inBrackets([...noteOnSubject(graph, clause), ...remarks]),
    ...commaAfter(graph, clause.from),
  ];
  if (around === undefined) return [...subject, { text: ' ' }, ...predicate(graph, clause)];
  const [before = '', after = ''] = around.split('{}');
  return [{ text: before }, ...subject, { text: `${after} ` }, ...noteBefore(graph, clause)];
}

/** A comma where a verb follows a name that ends with a clause of its own. */
function commaAfter(graph: KnowledgeGraph, id: NodeId): Phrase[] {
  const { relative } = graph.vocabulary.phrases;
  return relative !== '' && nameInSentence(graph, id).includes(` ${relative} `) ? [{ text: ',' }] : [];
}

/** The beginning of a clause that goes on with the record that the one before it ended with. */
export function following(graph: KnowledgeGraph, clause: Clause): Phrase[] {
  const words = wordingOf(graph, clause).following;
  if (words === undefined)
    return [{ text: `; ${pronounOf(graph, clause.from)} ` }, ...predicate(graph, clause)];
  return [{ text: '; ' }, { text: words, is: 'predicate' }, { text: ' ' }, ...noteBefore(graph, clause)];
}

/** How a sentence refers back to a record: by what it is ("dat instrument"), unless its name says that already. */
function pronounOf(graph: KnowledgeGraph, id: NodeId): string {
  const node = graph.node(id);
  const { one, pronoun } = graph.wordsOf(node);
  return graph.vocabulary.kinds[node.kind]?.common === true ? pronoun : `${pronoun} ${one}`;
}

/** A record's name inside a sentence, as a phrase. */
export const named = (graph: KnowledgeGraph, id: NodeId): Phrase => ({
  text: nameInSentence(graph, id),
  is: 'name',
  node: id,
});

/** A record's name as it stands by itself, as a phrase. */
export const plainName = (graph: KnowledgeGraph, id: NodeId): Phrase => ({
  text: graph.node(id).name,
  is: 'name',
  node: id,
});

/** Whether the relation of a clause is derived from an application. */
export function isApplied({ vocabulary }: KnowledgeGraph, { relation }: Clause): boolean {
  const { group, type, joins } = vocabulary.application;
  return [group, type, joins].includes(relation);
}

/** Whether a note is about the record that a clause ends with. A note on an application is on its groups, whichever way it is read. */
export function notesEnd({ vocabulary }: KnowledgeGraph, { relation, way }: Clause): boolean {
  return way === (relation === vocabulary.application.joins ? 'back' : 'forward');
}

/** The note on the record that a clause begins with, as what stands with its name there. */
export function noteOnSubject(graph: KnowledgeGraph, clause: Clause): Phrase[][] {
  if (clause.note === undefined || isApplied(graph, clause) || notesEnd(graph, clause)) return [];
  return [qualifier(filled(graph.vocabulary.phrases.quoted, clause.note))];
}

/** The note before the name that a clause ends with, where it is about that record. */
export const noteBefore = (graph: KnowledgeGraph, clause: Clause): Phrase[] =>
  clause.note === undefined || !notesEnd(graph, clause)
    ? []
    : [{ text: clause.note, is: 'qualifier' }, { text: ' ' }];
