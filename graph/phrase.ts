import type { KnowledgeGraph } from './knowledge-graph.ts';
import type { Application, GraphEdge, NodeId } from './model.ts';
import { nodesOf, type Path } from './paths/path.ts';

/** A piece of a sentence: plain words, or the name of a record. */
export interface Phrase {
  readonly text: string;
  readonly node?: NodeId;
}

/** A record's name as it stands inside a sentence: a common word begins small. @throws UnknownNodeError */
export function nameInSentence(graph: KnowledgeGraph, id: NodeId): string {
  const { kind, name } = graph.node(id);
  const common = graph.vocabulary.kinds[kind]?.common === true;
  return common ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A text as a sentence or a heading begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** For whom and for which types, together, as one statement has it: "vooral sociale huurders: van huur naar huur". */
export function forWhom(
  graph: KnowledgeGraph,
  { groups, types, note }: Pick<Application, 'groups' | 'types'> & { readonly note?: string | undefined },
): string {
  const list = (ids: readonly NodeId[]) => ids.map((id) => nameInSentence(graph, id)).join(', ');
  const text = [
    [note, list(groups)].filter(Boolean).join(' '),
    ...(types.length > 0 ? [list(types)] : []),
  ].join(': ');
  return capital(text);
}

/**
 * A route as a sentence: every relation by its verb, in the direction in which it is read. What is from today stands in a
 * sentence of its own, so that no sentence mixes the layers.
 */
export function phrasesOf(graph: KnowledgeGraph, path: Path): Phrase[] {
  const name = (id: NodeId): Phrase => ({ text: nameInSentence(graph, id), node: id });
  const first = graph.node(path.start);
  const phrases: Phrase[] = [{ text: first.name, node: first.id }];
  let at = first.id;
  let layer = path.steps[0]?.edge.from.layer;
  for (const [index, { edge, way, to }] of path.steps.entries()) {
    const words = graph.vocabulary.relations[edge.relation];
    const verb = (way === 'forward' ? words?.verb : words?.inverse) ?? edge.relation;
    if (edge.from.layer !== layer) {
      layer = edge.from.layer;
      phrases.push({ text: `. ${graph.vocabulary.layers[layer]}: ` }, name(at));
    } else if (index > 0) phrases.push({ text: `; ${graph.wordsOf(graph.node(at)).pronoun}` });
    phrases.push({ text: ` ${verb} ` }, name(to));
    const owner = edge.by;
    if (owner !== undefined && !nodesOf(path).includes(owner))
      phrases.push({ text: ` (${graph.vocabulary.application.by} ` }, name(owner), { text: ')' });
    at = to;
  }
  if (path.steps[0]?.edge.from.layer === 'now') phrases.unshift({ text: `${graph.vocabulary.layers.now}: ` });
  return [...phrases, { text: '.' }];
}

/** The groups for which alone a relation holds, as a sentence names them; nothing where it holds for all. */
export const limitOf = (graph: KnowledgeGraph, { only }: GraphEdge): string | undefined =>
  only?.map((id) => nameInSentence(graph, id)).join(', ');

/** The same as one string. */
export const sentenceOf = (graph: KnowledgeGraph, path: Path): string =>
  phrasesOf(graph, path)
    .map(({ text }) => text)
    .join('');
