import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { NodeId } from '../model.ts';

/** What a piece of a phrase is, so that a surface can give it a form of its own without any words of its own. */
export type PhrasePart =
  'name' | 'predicate' | 'qualifier' | 'inference' | 'layer' | 'status' | 'text' | 'link';

/** A piece of the wording of a fact or path. The pieces in their order, joined without anything between, are the wording. */
export interface Phrase {
  readonly text: string;
  /** Left out for the words and signs between. */
  readonly is?: PhrasePart;
  /** The record that a name is of. */
  readonly node?: NodeId;
}

/** The wording of phrases as plain text. */
export const textOf = (phrases: readonly Phrase[]): string => phrases.map(({ text }) => text).join('');

/** A text as a sentence or a heading begins. */
export const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

/** A record's name as it stands inside a sentence: with its article, and a common word begins small. @throws UnknownNodeError */
export const nameInSentence = (graph: KnowledgeGraph, id: NodeId): string =>
  graph.node(id).inSentence ?? nameInList(graph, id);

/** A record's name as it stands in a list: the name itself, and a common word begins small. @throws UnknownNodeError */
export function nameInList(graph: KnowledgeGraph, id: NodeId): string {
  const { kind, name } = graph.node(id);
  const common = graph.vocabulary.kinds[kind]?.common === true;
  return common ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}

/** A template with its `{}` filled in. */
export const filled = (template: string, text: string): string => template.replace('{}', () => text);

/** Names as a sentence lists them. */
export const namesOf = (graph: KnowledgeGraph, ids: readonly NodeId[]): string => {
  const names = ids.map((id) => nameInSentence(graph, id));
  const last = names.pop() ?? '';
  return names.length === 0 ? last : `${names.join(', ')} ${graph.vocabulary.phrases.and} ${last}`;
};

/** A qualifier as one phrase. */
export const qualifier = (text: string): Phrase[] => [{ text, is: 'qualifier' }];

/** Phrases in brackets after a name; nothing where there are none. */
export const inBrackets = (each: readonly (readonly Phrase[])[]): Phrase[] =>
  each.length === 0
    ? []
    : [
        { text: ' (' },
        ...each.flatMap((phrases, at) => (at > 0 ? [{ text: '; ' }, ...phrases] : phrases)),
        { text: ')' },
      ];

/** A name between the words of a template. */
export function around(template: string, name: Phrase): Phrase[] {
  const [before = '', after = ''] = template.split('{}');
  return [{ text: before, is: 'qualifier' as const }, name, { text: after, is: 'qualifier' as const }].filter(
    ({ text }) => text !== '',
  );
}
