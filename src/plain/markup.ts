import { escape } from 'html-escaper';

/** A piece of a page that is safe as it stands: all that was put into it has been escaped. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = Markup | string | number | undefined | readonly Piece[];

function write(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(write).join('');
  return escape(String(piece));
}

/** What is written here is the page's own; what is put into it is text, unless it was written here too. */
export const markup = (own: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(own.map((text, at) => text + write(pieces[at])).join(''));

/** A link to another host; an address that is not of the web is only told. */
export const outward = (url: string, label: Piece = url): Markup =>
  /^https?:\/\//i.test(url)
    ? markup`<a href="${url}" rel="noopener noreferrer">${label}</a>`
    : markup`${label} ${label === url ? '' : url}`;

/** The text with each of these parts of it, where it is there, as the piece that takes its place. */
export function woven(text: string, parts: readonly (readonly [part: string, piece: Piece])[]): Piece {
  const [first, ...rest] = parts;
  if (!first) return text;
  const [part, piece] = first;
  const at = part === '' ? -1 : text.indexOf(part);
  if (at < 0) return woven(text, rest);
  return [woven(text.slice(0, at), rest), piece, woven(text.slice(at + part.length), rest)];
}

/** Each on a line of its own, as an item. */
export const items = (all: readonly Piece[]): Piece => all.map((each) => markup`<li>${each}</li>\n`);

/** No list of nothing. */
export const list = (all: readonly Piece[]): Piece =>
  all.length === 0 ? [] : markup`<ul>\n${items(all)}</ul>\n`;

/** No heading over nothing. */
export const section = (heading: string, all: readonly Piece[]): Piece =>
  all.length === 0 ? [] : markup`<h4>${heading}</h4>\n${list(all)}`;
