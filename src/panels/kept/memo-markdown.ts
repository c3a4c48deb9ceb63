import type { Block, Memo, Part, Parts } from './memo-model.ts';

/** A memo in Markdown (CommonMark). Whatever a reader or a record wrote stays words: it never becomes a mark. */
export const toMarkdown = ({ blocks }: Memo): string => `${blocks.map(write).join('\n\n')}\n`;

function write(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline([block.text])}`;
    case 'paragraph':
      return inline(block.parts);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'note':
      return quoted(
        [`**${escape(block.label)}**`, ...block.lines.map((line) => escape(line.trim()))].map(broken),
      );
    case 'apart':
      return quoted(block.blocks.map(write).join('\n\n').split('\n'));
    case 'sources':
      return block.items.map((item, at) => `${at + 1}. ${inline(item)}`).join('\n');
    default:
      return block satisfies never;
  }
}

const quoted = (lines: readonly string[]): string => lines.map((line) => `> ${line}`.trimEnd()).join('\n');

/** A backslash at its end keeps a line apart from the next; before an empty line that is so already. */
const broken = (line: string, at: number, lines: readonly string[]): string =>
  line !== '' && lines[at + 1] ? `${line}\\` : line;

const inline = (parts: Parts): string => parts.map(piece).join('');

function piece(part: Part): string {
  if (typeof part === 'string') return escape(part);
  if ('lang' in part) return escape(part.text);
  if ('strong' in part) return `**${escape(part.strong)}**`;
  if ('ref' in part) return `[${part.ref}]`;
  // As code where that can be, so that no reader of Markdown makes a link of an address that is only told.
  if ('printed' in part) return part.printed.includes('`') ? escape(part.printed) : `\`${part.printed}\``;
  return `<${part.url.replace(/[<>\s]/g, encodeURIComponent)}>`;
}

/**
 * Every sign that can be a mark anywhere; what many readers of Markdown take for an address; and at the start of a line what begins a
 * list, a rule or a heading. Some readers look for addresses once more when all signs are read: those no sign can stop.
 */
const escape = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*|\u00a0/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
