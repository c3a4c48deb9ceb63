import { factOfEdge } from './facts.ts';
import type { KnowledgeGraph } from './knowledge-graph.ts';
import type { Basis, EdgeId, Fact, FactObject, GraphEdge, Layer, NodeId, Qualifiers } from './model.ts';
import type { Step } from './paths/grammar.ts';
import { nodesOf, type Path } from './paths/path.ts';
import {
  following,
  isApplied,
  named,
  noteBefore,
  noteOnSubject,
  notesEnd,
  opening,
  plainName,
  predicate,
  type Clause,
} from './phrases/clause.ts';
import { noMeasureRemark, remarksOn } from './phrases/remarks.ts';
import {
  around,
  capital,
  filled,
  inBrackets,
  nameInList,
  nameInSentence,
  namesOf,
  qualifier,
  type Phrase,
  textOf,
} from './phrases/words.ts';
import type { Way } from './vocabulary.ts';

export {
  capital,
  nameInList,
  nameInSentence,
  textOf,
  type Phrase,
  type PhrasePart,
} from './phrases/words.ts';

/**
 * How much of a fact is worded: the whole sentence; the rest of a sentence that begins with the subject; or the object alone, under a
 * heading that gives the predicate. Every form has all qualifiers and says what is inferred.
 */
export interface PhraseOptions {
  readonly form?: 'sentence' | 'predicate' | 'object';
  /** Whether the provenance stands beside it, which says by itself that a fact is inferred. */
  readonly sourced?: boolean;
  /** The layer under which it stands, which need not be said again. */
  readonly under?: Layer;
}

/** A fact in words. What a record writes itself, as a text or address, is given as it is. */
export function phraseFact(graph: KnowledgeGraph, fact: Fact, options: PhraseOptions = {}): Phrase[] {
  const { form = 'sentence', sourced = false, under } = options;
  const layer = fact.layer === 'now' && under !== 'now' ? layerPhrase(graph, 'now') : [];
  const inference = sourced ? undefined : fact.basis;
  if (fact.predicate.is !== 'relation' || fact.object.is !== 'node')
    return [...layer, ...objectPhrases(graph, fact, inference, form)];
  const { relation, way } = fact.predicate;
  const clause = { relation, way, from: fact.subject, to: fact.object.id, ...fact.qualifiers };
  const more = annotations(graph, clause, inference, form);
  if (form === 'object') return [...layer, ...objectName(graph, clause), ...more];
  const rest = [named(graph, clause.to), ...more];
  if (form === 'predicate') return [...layer, ...predicate(graph, clause), ...rest];
  return [...atStart([...layer, ...opening(graph, clause)]), ...rest, { text: '.' }];
}

/**
 * A path as a sentence: every relation in the direction in which it is read, with its qualifiers, and marked where it is inferred. What is
 * from today stands in a sentence of its own, so that no sentence mixes the layers.
 */
export function phrasePath(graph: KnowledgeGraph, path: Path): Phrase[] {
  const passed = nodesOf(path);
  const remarks = remarksOn(graph, passed);
  const phrases: Phrase[] = [];
  let at = path.start;
  let layer: Layer = 'toolbox';
  let marked = false;
  let before: Step | undefined;
  for (const step of path.steps) {
    const { edge, way, to } = step;
    const { qualifiers, predicate, basis } = factOfEdge(graph, edge, way);
    if (predicate.is !== 'relation') continue;
    const { by, ...others } = qualifiers;
    // Whose statement it is need not be said where that is on the path itself.
    const owner = by === undefined || passed.includes(by) ? {} : { by };
    const again = before?.edge.relation === edge.relation && before.way !== way;
    const clause = { relation: edge.relation, way, from: at, to, again, ...others, ...owner };
    const turns = edge.from.layer !== layer;
    if (turns && before) phrases.push({ text: '. ' });
    layer = edge.from.layer;
    if (turns) phrases.push(...layerPhrase(graph, layer));
    const opens = before === undefined || turns;
    const onStart = before === undefined ? (remarks.get(at) ?? []) : [];
    phrases.push(...(opens ? opening(graph, clause, onStart) : following(graph, clause)));
    // A sentence says in full that a relation is inferred, and refers back to that for the others.
    if (turns) marked = false;
    const length = marked ? 'again' : 'full';
    marked ||= basis === 'inferred';
    phrases.push(named(graph, to));
    const noted = opens ? [] : noteOnSubject(graph, clause);
    phrases.push(
      ...after(graph, to, [...noted, ...bracketed(graph, clause, basis, length), ...(remarks.get(to) ?? [])]),
    );
    at = to;
    before = step;
  }
  return atStart([...phrases, { text: '.' }]);
}

/**
 * What limits all of these edges alike, or may not be left unsaid of their ends: for a surface that shows by its place what they join.
 * A limit of some of them is no limit of what they say together.
 */
export function phraseSharedLimits(graph: KnowledgeGraph, edges: readonly EdgeId[], way: Way): Phrase[][] {
  const [first = [], ...others] = edges.flatMap((id) => {
    const edge = graph.edge(id);
    return edge ? [limitsOf(graph, edge, way)] : [];
  });
  return first.filter((limit) =>
    others.every((each) => each.some((other) => textOf(other) === textOf(limit))),
  );
}

function limitsOf(graph: KnowledgeGraph, edge: GraphEdge, way: Way): Phrase[][] {
  const { subject: from, object, qualifiers } = factOfEdge(graph, edge, way);
  if (object.is !== 'node') return [];
  // Whose statement it is, is for the surface to show.
  const { by: _, ...limits } = qualifiers;
  const clause = { relation: edge.relation, way, from, to: object.id, ...limits };
  const remarks = remarksOn(graph, [from, object.id]);
  return [
    ...(limits.note !== undefined && notesEnd(graph, clause) ? [qualifier(limits.note)] : []),
    ...noteOnSubject(graph, clause),
    ...bracketed(graph, clause, undefined, 'short'),
    ...[from, object.id].flatMap((id) => remarks.get(id) ?? []),
  ];
}

/** How an inference is marked: in full, where there is little room, or after another one in the same wording. */
type MarkLength = 'full' | 'short' | 'again';

const layerPhrase = ({ vocabulary }: KnowledgeGraph, layer: Layer): Phrase[] => [
  { text: `${vocabulary.layers[layer]}:`, is: 'layer' },
  { text: ' ' },
];

/** The name that a clause ends with, as it stands by itself: "Potentiële sociale stijgers". */
function objectName(graph: KnowledgeGraph, clause: Clause): Phrase[] {
  const note = noteBefore(graph, clause);
  return note.length === 0 ? [plainName(graph, clause.to)] : atStart([...note, named(graph, clause.to)]);
}

/** What stands in brackets after the end of a clause: its qualifiers, but for a note on the record that it begins with, and that it is inferred. */
function bracketed(
  graph: KnowledgeGraph,
  clause: Clause,
  basis: Basis | undefined,
  length: MarkLength,
): Phrase[][] {
  const { phrases } = graph.vocabulary;
  const { note, only, by } = clause;
  const noted = note !== undefined && isApplied(graph, clause) && !notesEnd(graph, clause);
  return [
    ...(by === undefined ? [] : [around(phrases.by, named(graph, by))]),
    ...(noted ? [qualifier(filled(phrases.noted, note))] : []),
    ...limitAndMark(graph, only, basis, length),
  ];
}

/** The groups for which alone it holds, and that it is inferred: one remark, so that the mark is read with the limit. */
function limitAndMark(
  graph: KnowledgeGraph,
  only: Qualifiers['only'],
  basis: Basis | undefined,
  length: MarkLength,
): Phrase[][] {
  const mark = inference(graph, basis, length);
  if (!only) return mark;
  const limit = qualifier(filled(graph.vocabulary.phrases.only, namesOf(graph, only)));
  return [[limit, ...mark].flatMap((phrases, at) => (at > 0 ? [{ text: ', ' }, ...phrases] : phrases))];
}

function inference({ vocabulary }: KnowledgeGraph, basis: Basis | undefined, length: MarkLength): Phrase[][] {
  const { inferred, inferredShort, inferredAgain } = vocabulary.phrases;
  const text = { full: inferred, short: inferredShort, again: inferredAgain }[length];
  return basis === 'inferred' ? [[{ text, is: 'inference' }]] : [];
}

/** What is said of a record after its name: in brackets, or after a comma where the name ends with brackets of its own. */
function after(graph: KnowledgeGraph, id: NodeId, each: readonly (readonly Phrase[])[]): Phrase[] {
  if (each.length === 0 || !nameInSentence(graph, id).endsWith(')')) return inBrackets(each);
  return each.flatMap((phrases) => [{ text: ', ' }, ...phrases]);
}

function annotations(
  graph: KnowledgeGraph,
  clause: Clause,
  basis: Basis | undefined,
  form: PhraseOptions['form'],
): Phrase[] {
  const remarks = remarksOn(graph, [clause.from, clause.to]);
  const both = [clause.from, clause.to].flatMap((id) => remarks.get(id) ?? []);
  const noted = form === 'sentence' ? [] : noteOnSubject(graph, clause);
  const length = form === 'sentence' ? 'full' : 'short';
  return after(graph, clause.to, [...noted, ...bracketed(graph, clause, basis, length), ...both]);
}

/** The same phrases, with a large first letter where a sentence begins. */
function atStart(phrases: readonly Phrase[]): Phrase[] {
  let begins = true;
  return phrases.map((phrase) => {
    const text = begins && phrase.text.trim() !== '' ? capital(phrase.text) : phrase.text;
    if (phrase.text.trim() !== '') begins = phrase.text === '. ';
    return { ...phrase, text };
  });
}

/** Every fact but a relation: its object, with its qualifiers. */
function objectPhrases(
  graph: KnowledgeGraph,
  { object, qualifiers }: Fact,
  basis: Basis | undefined,
  form: PhraseOptions['form'],
): Phrase[] {
  const length = form === 'sentence' ? 'full' : 'short';
  const { note, only, by } = qualifiers;
  const limits = limitAndMark(graph, only, basis, length);
  switch (object.is) {
    case 'application':
      return applicationPhrases(graph, object, { note, by }, inBrackets(limits));
    case 'status': {
      const label = graph.vocabulary.statuses[object.status]?.label ?? object.status;
      const whose = by === undefined ? [] : [{ text: ': ' }, plainName(graph, by)];
      return [{ text: label, is: 'status' }, ...whose, ...inBrackets(limits)];
    }
    case 'text':
      return [{ text: object.text, is: 'text' }, ...inBrackets(limits)];
    case 'link':
      return [{ text: object.label, is: 'link' }, ...inBrackets(limits)];
    case 'node':
      return [plainName(graph, object.id), ...inBrackets(limits)];
    default:
      return object satisfies never;
  }
}

/** "Vooral sociale huurders: van huur naar huur"; seen from a group or type, with whose statement it is first. */
function applicationPhrases(
  graph: KnowledgeGraph,
  { groups, types }: FactObject & { readonly is: 'application' },
  { note, by }: { readonly note: string | undefined; readonly by: NodeId | undefined },
  limits: readonly Phrase[],
): Phrase[] {
  const list = (ids: readonly NodeId[]): Phrase[] =>
    ids.flatMap((id, at) => [
      ...(at > 0 ? [{ text: ', ' }] : []),
      { text: nameInList(graph, id), is: 'name' as const, node: id },
    ]);
  const before =
    note === undefined || groups.length === 0
      ? []
      : [{ text: note, is: 'qualifier' as const }, { text: ' ' }];
  const ends = [[...before, ...list(groups)], list(types)].filter((end) => end.length > 0);
  const joined = ends.flatMap((end, at) => (at > 0 ? [{ text: ': ' }, ...end] : end));
  if (by === undefined) return [...atStart(joined), ...limits, { text: '.' }];
  // From the end of a group a note is on that group itself, which is not listed.
  const noted =
    note !== undefined && groups.length === 0
      ? [qualifier(filled(graph.vocabulary.phrases.noted, note))]
      : [];
  const remark = groups.length === 0 ? noMeasureRemark(graph, by) : [];
  return [
    plainName(graph, by),
    ...(joined.length > 0 ? [{ text: ': ' }, ...joined] : []),
    ...inBrackets([...noted, ...remark]),
    ...limits,
  ];
}
