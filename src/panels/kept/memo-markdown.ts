import type { Block, Cell, Memo, Part, Parts, RowGroup } from './memo-model.ts';

/**
 * A memo in Markdown (CommonMark, with tables as GitHub has them). Text of a reader or a record is escaped, so that it never becomes markup.
 * A file of text has no picture, so it has the words of the picture instead.
 */
export const toMarkdown = ({ blocks }: Memo): string => `${blocks.map(write).join('\n\n')}\n`;

function write(block: Block): string {
  switch (block.kind) {
    case 'heading':
      return `${'#'.repeat(block.level)} ${inline([block.text])}`;
    case 'paragraph':
      return inline(block.parts);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return [block.head.map(escape), block.head.map(() => '---'), ...block.groups.flatMap(rowsOf)]
        .map((cells) => `| ${[...cells, ...block.head.slice(cells.length).map(() => '')].join(' | ')} |`)
        .join('\n');
    case 'picture':
      return `*${escape(block.picture.alt)}*`;
    case 'note':
      return quoted(
        [`**${escape(block.label)}**`, ...block.lines.map((line) => escape(line.trim()))].map(broken),
      );
    case 'apart':
      return quoted(block.blocks.map(write).join('\n\n').split('\n'));
    case 'sources':
      return block.items.map((item, at) => `${block.first + at}. ${inline(item)}`).join('\n');
    default:
      return block satisfies never;
  }
}

/** The label of a group is a row with one cell, as no cell of a Markdown table spans others. */
const rowsOf = ({ label, note, rows }: RowGroup): string[][] => [
  [[`**${escape(label)}**`, ...(note === undefined ? [] : [escape(note)])].join('<br>')],
  ...rows.map((cells) => cells.map(cellOf)),
];
const cellOf = (lines: Cell): string => lines.map(({ parts }) => inline(parts)).join('<br>');

const quoted = (lines: readonly string[]): string => lines.map((line) => `> ${line}`.trimEnd()).join('\n');

/** A backslash at the end keeps a line apart from the next one; before an empty line none is needed. */
const broken = (line: string, at: number, lines: readonly string[]): string =>
  line !== '' && lines[at + 1] ? `${line}\\` : line;

const inline = (parts: Parts): string => parts.map(piece).join('');

function piece(part: Part): string {
  if (typeof part === 'string') return escape(part);
  if ('lang' in part) return escape(part.text);
  if ('strong' in part) return `**${escape(part.strong)}**`;
  if ('ref' in part) return `[${part.ref}]`;
  // Code where possible, so that no Markdown reader makes a link of an address that is only printed.
  if ('printed' in part) return part.printed.includes('`') ? escape(part.printed) : `\`${part.printed}\``;
  const address = `<${part.url.replace(/[<>\s]/g, encodeURIComponent)}>`;
  return 'label' in part ? `[${escape(part.label)}](${address})` : address;
}

/**
 * Escapes every character that can be markup anywhere, what many Markdown readers take for an address, and at
 * the start of a line what begins a list, a rule or a heading. Some readers search for addresses again after
 * unescaping; no escape can prevent that.
 */
const escape = (text: string): string =>
  text
    .replace(/\s*[\r\n]+\s*|\u00a0/g, ' ')
    .replace(/[\\`*_{}[\]<>#|~&]/g, '\\$&')
    .replace(/\b(www)\./gi, '$1\\.')
    .replace(/:(?=\/\/)|@/g, '\\$&')
    .replace(/^(\s*)([-+=])/, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])/, '$1\\$2');
