import { escape } from 'html-escaper';

/** HTML in which every inserted value is escaped already. */
export class Markup {
  readonly text: string;
  constructor(text: string) {
    this.text = text;
  }
}

export type Piece = Markup | string | number | undefined | readonly Piece[];

/** A piece as HTML. */
export function write(piece: Piece): string {
  if (piece === undefined) return '';
  if (piece instanceof Markup) return piece.text;
  if (typeof piece === 'object') return piece.map(write).join('');
  return escape(String(piece));
}

/** A template tag for HTML: inserted strings are escaped, inserted markup is not. */
export const markup = (own: TemplateStringsArray, ...pieces: readonly Piece[]): Markup =>
  new Markup(own.map((text, at) => text + write(pieces[at])).join(''));

/** A link to another host, or only text where the address is not http or https. */
export const externalLink = (url: string, label: Piece = url): Markup =>
  /^https?:\/\//i.test(url)
    ? markup`<a href="${url}" rel="noopener noreferrer">${label}</a>`
    : markup`${label} ${label === url ? '' : url}`;

/** The text with the first occurrence of each part replaced by its piece. */
export function replaceParts(text: string, parts: readonly (readonly [part: string, piece: Piece])[]): Piece {
  const [first, ...rest] = parts;
  if (!first) return text;
  const [part, piece] = first;
  const at = part === '' ? -1 : text.indexOf(part);
  if (at < 0) return replaceParts(text, rest);
  return [replaceParts(text.slice(0, at), rest), piece, replaceParts(text.slice(at + part.length), rest)];
}

export const items = (all: readonly Piece[]): Piece => all.map((each) => markup`<li>${each}</li>\n`);

/** A list, or nothing where there are no items. */
export const list = (all: readonly Piece[]): Piece =>
  all.length === 0 ? [] : markup`<ul>\n${items(all)}</ul>\n`;

/** A heading with a list, or nothing where there are no items. */
export const section = (heading: string, all: readonly Piece[]): Piece =>
  all.length === 0 ? [] : markup`<h4>${heading}</h4>\n${list(all)}`;
