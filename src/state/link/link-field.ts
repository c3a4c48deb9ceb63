import type { KnowledgeGraph, NodeId } from '../../../graph/index.ts';
import type { View } from '../view/view.ts';
import { findNode } from './short-codes.ts';

/** How a link names a node in a list that can be long: by its id, or by its short code. */
export type Encode = (id: NodeId) => string;

/** Where parsing and resolving report the words that they cannot use. */
export interface Parsing {
  readonly unknown: string[];
  /** The whole fragment. */
  readonly fragment: string;
}
export interface Resolving {
  readonly graph: KnowledgeGraph;
  readonly unknown: string[];
  /** What the fields before this one in the table have resolved to. */
  readonly view: View;
}

/** What a field holds of a link, before any graph is asked. */
export interface ParsedField {
  readonly keys: readonly string[];
  readonly shows: boolean;
  readonly raw: unknown;
  readonly unknown: readonly string[];
  readonly resolve: (resolving: Resolving) => Partial<View>;
}

/** One field of a link: the keys that it is written under, and how it is written, parsed and resolved. */
export interface LinkField {
  readonly keys: readonly string[];
  /** Whether it says what is shown. A link to a step of a tour that says no more shows what the step does. */
  readonly shows: boolean;
  /** The text for each key; a key without text is left out of the link. */
  readonly write: (view: View, encode: Encode) => readonly (string | undefined)[];
  readonly parse: (texts: readonly (string | undefined)[], fragment: string) => ParsedField;
}

interface OneKey<Raw> {
  readonly key: string;
  readonly shows?: false;
  /** Left out where the field is no part of a view. */
  readonly write?: (view: View, encode: Encode) => string | undefined;
  /** Pure text. What the field cannot mean in any graph is reported as unknown. */
  readonly parse: (text: string, parsing: Parsing) => Raw | undefined;
  /** Checks the parsed value against a graph: what the graph has goes into the view, the rest is reported. */
  readonly resolve?: (raw: Raw, resolving: Resolving) => Partial<View>;
}

interface SeveralKeys<Raw, Key extends string> {
  readonly keys: readonly Key[];
  readonly shows?: false;
  readonly write: (view: View, encode: Encode) => Readonly<Partial<Record<Key, string | undefined>>>;
  readonly parse: (texts: Readonly<Partial<Record<Key, string>>>, parsing: Parsing) => Raw | undefined;
  readonly resolve: (raw: Raw, resolving: Resolving) => Partial<View>;
}

/** A field that is written under several keys, which only together mean something. */
export function fieldOfKeys<Raw, Key extends string>(field: SeveralKeys<Raw, Key>): LinkField {
  const { keys, shows = true } = field;
  return {
    keys,
    shows,
    write(view, encode) {
      const texts = field.write(view, encode);
      return keys.map((key) => texts[key]);
    },
    parse(given, fragment) {
      const unknown: string[] = [];
      const texts: Partial<Record<Key, string>> = {};
      for (const [at, key] of keys.entries()) {
        const text = given[at];
        if (text !== undefined) texts[key] = text;
      }
      const raw = field.parse(texts, { unknown, fragment });
      const resolve = (resolving: Resolving) => (raw === undefined ? {} : field.resolve(raw, resolving));
      return { keys, shows, raw, unknown, resolve };
    },
  };
}

/** A field that is written under one key. It is parsed only where a link has that key. */
export const field = <Raw>({ key, write, parse, resolve, ...rest }: OneKey<Raw>): LinkField =>
  fieldOfKeys<Raw, string>({
    ...rest,
    keys: [key],
    write: (view, encode) => ({ [key]: write?.(view, encode) }),
    parse: (texts, parsing) => parse(texts[key] ?? '', parsing),
    resolve: (raw, resolving) => resolve?.(raw, resolving) ?? {},
  });

/** The different words of a list. */
export const wordsOf = (text = ''): string[] => [...new Set(text.split(',').filter(Boolean))];

/** The word of a field that can have but one; others are reported. */
export function oneWord(text: string | undefined, { unknown }: Parsing): string | undefined {
  const [first, ...others] = wordsOf(text);
  unknown.push(...others);
  return first;
}

/** The words for which `known` has something; the others are reported. */
export function filterKnown(
  words: readonly string[],
  { unknown }: { readonly unknown: string[] },
  known: (word: string) => boolean,
): string[] {
  unknown.push(...words.filter((word) => !known(word)));
  return words.filter(known);
}

/** The nodes that words name by id or short code; the other words are reported. */
export const nodesNamed = (words: readonly string[], { graph, unknown }: Resolving): NodeId[] =>
  words.flatMap((word) => {
    const node = findNode(graph, word);
    if (!node) unknown.push(word);
    return node ? [node.id] : [];
  });
