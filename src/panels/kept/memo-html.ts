import { escape } from 'html-escaper';
import type { Language } from '../../words/language.ts';
import { isOfTheWeb, type Block, type Memo, type Part, type Parts } from './memo-model.ts';

/** Only what a word processor keeps: simple rules for simple elements, and no external files. */
const STYLE = `
body { font-family: Calibri, Arial, sans-serif; font-size: 11pt; line-height: 1.4; color: #000; background: #fff; max-width: 42em; margin: 2em; }
h1 { font-size: 20pt; } h2 { font-size: 15pt; margin-top: 1.5em; } h3 { font-size: 12pt; margin-bottom: 0; }
h1, h2, h3 { font-family: Calibri, Arial, sans-serif; page-break-after: avoid; }
p, ul, blockquote { margin-top: 0.3em; margin-bottom: 0.6em; }
blockquote { margin-left: 0; padding-left: 0.8em; border-left: 3px solid #999; }
.nu { border-left: 3px dashed #5b4bb0; }
.bron { margin-left: 2.5em; text-indent: -2.5em; }
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
      return `<h${block.level}>${escape(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p>${inline(block.parts)}</p>`;
    case 'list':
      return `<ul>\n${block.items.map((item) => `<li>${inline(item)}</li>`).join('\n')}\n</ul>`;
    case 'note':
      return `<blockquote><p><strong>${escape(block.label)}</strong><br>${block.lines.map(escape).join('<br>')}</p></blockquote>`;
    case 'apart':
      return `<blockquote class="nu">\n${block.blocks.map(write).join('\n')}\n</blockquote>`;
    case 'sources':
      // The numbers are text, because they have to stay the same when a list is cut or pasted.
      return block.items.map((item, at) => `<p class="bron">[${at + 1}] ${inline(item)}</p>`).join('\n');
    default:
      return block satisfies never;
  }
}

const inline = (parts: Parts): string => parts.map(piece).join('');

function piece(part: Part): string {
  if (typeof part === 'string') return escape(part);
  if ('lang' in part) return `<span lang="${part.lang}">${escape(part.text)}</span>`;
  if ('strong' in part) return `<strong>${escape(part.strong)}</strong>`;
  if ('ref' in part) return `[${part.ref}]`;
  if ('printed' in part) return escape(part.printed);
  const text = escape(part.url);
  return isOfTheWeb(part.url) ? `<a href="${text}">${text}</a>` : text;
}
