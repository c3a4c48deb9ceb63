import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Term } from '../model.ts';

/** A piece of a text that is explained. */
export interface TermPiece {
  readonly text: string;
  readonly term: Term;
}

/** A word as it is known: its first letter is large only where a sentence begins with it. */
export const knownAs = (form: string): string => form.charAt(0).toLocaleLowerCase('nl') + form.slice(1);
const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const eitherWay = (known: string): string =>
  `(?:${escaped(known.charAt(0))}|${escaped(known.charAt(0).toLocaleUpperCase('nl'))})${escaped(known.slice(1))}`;

/** What a word is made of; a hyphen or an apostrophe joins two parts of one. */
const SIGN = '[\\p{L}\\p{M}\\p{N}_]';
const JOINT = "[-‑'’]";

/** What finds the explained words of a toolbox in a text. */
export interface TermFinder {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, Term>;
}

/** Made once for each list of words: it is used for every text on screen. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byForm = new Map(
    terms.flatMap((term) => [term.term, ...term.forms].map((form) => [knownAs(form), term] as const)),
  );
  // The longest first, as the first that fits is taken.
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(eitherWay);
  const before = `(?<!${SIGN})(?<!${SIGN}${JOINT})`;
  const after = `(?!${SIGN}|${JOINT}${SIGN})`;
  return { pattern: new RegExp(`${before}(?:${forms.join('|')})${after}`, 'gu'), byForm };
}

/**
 * A text in pieces: what is explained, as whole words, and the text between, which together are the text again. The longest form counts, and
 * a compound word only where it is a form itself.
 */
export const termsIn = (graph: KnowledgeGraph, text: string): (string | TermPiece)[] =>
  findTerms(
    graph.memo('terms', () => termFinder(graph.terms)),
    text,
  );

/** The same, for a list of words that is not in a graph yet. */
export function findTerms({ pattern, byForm }: TermFinder, text: string): (string | TermPiece)[] {
  const pieces: (string | TermPiece)[] = [];
  if (byForm.size === 0) return text === '' ? [] : [text];
  let done = 0;
  for (const { 0: found, index } of text.matchAll(pattern)) {
    const term = byForm.get(knownAs(found));
    if (!term) continue;
    if (index > done) pieces.push(text.slice(done, index));
    pieces.push({ text: found, term });
    done = index + found.length;
  }
  return done < text.length ? [...pieces, text.slice(done)] : pieces;
}
