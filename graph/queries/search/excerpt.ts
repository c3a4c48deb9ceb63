import { tokensOf } from './words.ts';

/** A piece of a text, and whether it is what was asked for. */
export interface MarkedPiece {
  readonly text: string;
  readonly marked: boolean;
}

/** How many characters of a text are shown around what was found. */
const LENGTH = 90;

/** The same text in pieces, with these words marked. */
export function marked(text: string, words: ReadonlySet<string>): MarkedPiece[] {
  return pieces(text, placesOf(text, words), 0, text.length);
}

/** A short piece of a text around the first of these words, cut between words, with an ellipsis where it is cut. */
export function excerpt(text: string, words: ReadonlySet<string>): MarkedPiece[] {
  const places = placesOf(text, words);
  const first = places[0]?.[0] ?? 0;
  if (text.length <= LENGTH * 1.3) return pieces(text, places, 0, text.length);
  // Not after what was found, where nothing before it can be cut off.
  const from = first < LENGTH / 2 ? 0 : Math.min(first, text.indexOf(' ', first - LENGTH / 3) + 1);
  const space = text.lastIndexOf(' ', from + LENGTH);
  const to = from + LENGTH >= text.length ? text.length : Math.max(space, places[0]?.[1] ?? space);
  const cut = pieces(text, places, from, to);
  const ellipsis = { text: '…', marked: false };
  return [...(from > 0 ? [ellipsis] : []), ...cut, ...(to < text.length ? [ellipsis] : [])];
}

function placesOf(text: string, words: ReadonlySet<string>): (readonly [number, number])[] {
  const places: (readonly [number, number])[] = [];
  const found = tokensOf(text)
    .filter(({ word }) => words.has(word))
    .toSorted((a, b) => a.start - b.start || b.end - a.end);
  for (const { start, end } of found) if (start >= (places.at(-1)?.[1] ?? 0)) places.push([start, end]);
  return places;
}

function pieces(
  text: string,
  places: readonly (readonly [number, number])[],
  from: number,
  to: number,
): MarkedPiece[] {
  const all: MarkedPiece[] = [];
  let at = from;
  for (const [start, end] of places) {
    if (start < from || end > to) continue;
    if (start > at) all.push({ text: text.slice(at, start), marked: false });
    all.push({ text: text.slice(start, end), marked: true });
    at = end;
  }
  return at < to ? [...all, { text: text.slice(at, to), marked: false }] : all;
}
