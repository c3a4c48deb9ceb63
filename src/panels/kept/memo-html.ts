import { escape } from 'html-escaper';
import type { Language } from '../../words/language.ts';
import {
  isOfTheWeb,
  type Block,
  type Cell,
  type Memo,
  type MemoPicture,
  type Part,
  type Parts,
  type RowGroup,
} from './memo-model.ts';

/** Only what a word processor keeps: simple rules for simple elements, and no external files. */
const STYLE = `
body { font-family: Calibri, Arial, sans-serif; font-size: 11pt; line-height: 1.4; color: #000; background: #fff; max-width: 60em; margin: 2em; }
h1 { font-size: 20pt; } h2 { font-size: 15pt; margin-top: 1.5em; } h3 { font-size: 12pt; margin-bottom: 0; }
h4 { font-size: 11pt; margin-bottom: 0; }
h1, h2, h3, h4 { font-family: Calibri, Arial, sans-serif; page-break-after: avoid; }
p, ul, blockquote { margin-top: 0.3em; margin-bottom: 0.6em; }
blockquote { margin-left: 0; padding-left: 0.8em; border-left: 3px solid #999; }
.nu { border-left: 3px dashed #5b4bb0; }
table { border-collapse: collapse; font-size: 9pt; line-height: 1.3; }
th, td { padding: 0.3em 0.5em; border: 1px solid #999; text-align: left; vertical-align: top; }
tbody th { font-weight: normal; } thead th { background: #e7ebf0; } .groep { background: #f3f3f3; }
tr { page-break-inside: avoid; }
img { max-width: 100%; height: auto; }
.bijlage { page-break-before: always; }
.klein { font-size: 9pt; }
.bron { font-size: 9pt; margin-left: 2.5em; text-indent: -2.5em; }
`;

/** The memo without any style, so that it takes the style of the text into which it is pasted. */
export const toFragment = ({ blocks }: Memo): string => blocks.map(write).join('\n');

/** A memo as a whole page, which browsers show and word processors open. */
export const toHtml = (memo: Memo, language: Language): string =>
  [
    '<!doctype html>',
    `<html lang="${language}">`,
    `<head><meta charset="utf-8"><title>${escape(memo.title)}</title><style>${STYLE}</style></head>`,
    '<body>',
    toFragment(memo),
    '</body>',
    '</html>\n',
  ].join('\n');

function write(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `<h${block.level}${block.newPage ? ' class="bijlage"' : ''}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.small ? ' class="klein"' : ''}>${inline(block.parts)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
    case 'table':
      return [
        // A border of its own, because a table that is pasted has no style.
        '<table border="1">',
        `<thead><tr>${block.head.map((text) => `<th scope="col">${escape(text)}</th>`).join('')}</tr></thead>`,
        ...block.groups.map((group) => rowsOf(group, block.head.length)),
        '</table>',
      ].join('\n');
    case 'picture':
      return `<p>${image(block.picture)}</p>`;
    case 'note':
      return `<blockquote><p><strong>${escape(block.label)}</strong><br>${block.lines.map(escape).join('<br>')}</p></blockquote>`;
    case 'apart':
      return `<blockquote class="nu">\n${block.blocks.map(write).join('\n')}\n</blockquote>`;
    case 'sources':
      // The numbers are text, because they have to stay the same when a list is cut or pasted.
      return block.items
        .map((item, at) => `<p class="bron">[${block.first + at}] ${inline(item)}</p>`)
        .join('\n');
    default:
      return block satisfies never;
  }
}

const rowsOf = ({ label, note, rows }: RowGroup, columns: number): string =>
  [
    '<tbody>',
    `<tr><th class="groep" scope="rowgroup" colspan="${columns}">${escape(label)}${note === undefined ? '' : `<br>${escape(note)}`}</th></tr>`,
    ...rows.map(
      ([name = [], ...cells]) =>
        `<tr><th scope="row">${lines(name)}</th>${cells.map((cell) => `<td>${lines(cell)}</td>`).join('')}</tr>`,
    ),
    '</tbody>',
  ].join('\n');

const lines = (cell: Cell): string =>
  cell
    .map(({ parts, now }) => (now ? `<span class="nu">${inline(parts)}</span>` : inline(parts)))
    .join('<br>');

/** The picture inside the file, because a file that is passed on has nothing beside it. */
const image = ({ png, width, height, alt }: MemoPicture): string =>
  `<img src="data:image/png;base64,${base64(png)}" width="${width}" height="${height}" alt="${escape(alt)}">`;

function base64(bytes: Uint8Array): string {
  // A call takes a limited number of arguments.
  const chunks = Array.from({ length: Math.ceil(bytes.length / 8192) }, (_, at) =>
    String.fromCharCode(...bytes.subarray(at * 8192, (at + 1) * 8192)),
  );
  return btoa(chunks.join(''));
}

const inline = (parts: Parts): string => parts.map(piece).join('');

function piece(part: Part): string {
  if (typeof part === 'string') return escape(part);
  if ('lang' in part) return `<span lang="${part.lang}">${escape(part.text)}</span>`;
  if ('strong' in part) return `<strong>${escape(part.strong)}</strong>`;
  if ('ref' in part) return `[${part.ref}]`;
  if ('printed' in part) return escape(part.printed);
  const text = escape('label' in part ? part.label : part.url);
  return isOfTheWeb(part.url) ? `<a href="${escape(part.url)}">${text}</a>` : text;
}
