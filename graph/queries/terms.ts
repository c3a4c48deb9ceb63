import type { KnowledgeGraph } from '../knowledge-graph.ts';
import type { Term } from '../model.ts';

/** A piece of a text that is an explained term. */
export interface TermPiece {
  readonly text: string;
  readonly term: Term;
}

/** A term in its dictionary form: a capital first letter only starts a sentence. */
export const knownAs = (form: string): string => form.charAt(0).toLocaleLowerCase('nl') + form.slice(1);
const escaped = (form: string): string => form.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&');
const eitherWay = (known: string): string =>
  `(?:${escaped(known.charAt(0))}|${escaped(known.charAt(0).toLocaleUpperCase('nl'))})${escaped(known.slice(1))}`;

/** A character of a word; a hyphen or an apostrophe joins two parts of one word. */
const LETTER = '[\\p{L}\\p{M}\\p{N}_]';
const JOINT = "[-‑'’]";

/** Finds the explained terms of a toolbox in a text. */
export interface TermFinder {
  readonly pattern: RegExp;
  readonly byForm: ReadonlyMap<string, Term>;
}

/** Builds a finder. Build it once per list of terms, because it is used for every text on screen. */
export function termFinder(terms: readonly Term[]): TermFinder {
  const byForm = new Map(
    terms.flatMap((term) => [term.term, ...term.forms].map((form) => [knownAs(form), term] as const)),
  );
  // The longest form first, because the first match wins.
  const forms = [...byForm.keys()].toSorted((a, b) => b.length - a.length).map(eitherWay);
  const before = `(?<!${LETTER})(?<!${LETTER}${JOINT})`;
  const after = `(?!${LETTER}|${JOINT}${LETTER})`;
  return { pattern: new RegExp(`${before}(?:${forms.join('|')})${after}`, 'gu'), byForm };
}

/**
 * Splits a text into explained terms (whole words) and the text between them, which join to the same text
 * again. The longest form wins; a compound matches only if it is a form itself.
 */
export const termsIn = (graph: KnowledgeGraph, text: string): (string | TermPiece)[] =>
  findTerms(
    graph.memo('terms', () => termFinder(graph.terms)),
    text,
  );

/** Does the same for a list of terms that is not in a graph yet. */
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
