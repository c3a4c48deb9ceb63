import type { Block, Cell, Memo, Part, Parts, RowGroup } from './memo-model.ts';

/** A memo as plain text: headings are underlined. What leads somewhere under a name of its own has only that name; addresses that stand by themselves are written out. */
export const toText = ({ blocks }: Memo): string => `${blocks.map(write).join('\n\n')}\n`;

const RULES = { 1: '=', 2: '-', 3: '', 4: '' } as const;

function write(block: Block): string {
  switch (block.kind) {
    case 'heading': {
      const text = oneLine(block.text);
      return RULES[block.level] === '' ? text : `${text}\n${RULES[block.level].repeat(text.length)}`;
    }
    case 'paragraph':
      return inline(block.parts);
    case 'list':
      return block.items.map((item) => `- ${inline(item)}`).join('\n');
    case 'table':
      return block.groups.map((group) => writeGroup(block.head, group)).join('\n\n');
    case 'picture':
      return `[${oneLine(block.picture.alt)}]`;
    case 'note':
      return [`${block.label}:`, ...block.lines].join('\n');
    case 'apart':
      return block.blocks.map(write).join('\n').replace(/^/gm, '    ');
    case 'sources':
      return block.items.map((item, at) => `[${block.first + at}] ${inline(item)}`).join('\n');
    default:
      return block satisfies never;
  }
}

/** A row as its name and a line for each of its other cells. */
function writeGroup(head: readonly string[], { label, note, rows }: RowGroup): string {
  const cell = (lines: Cell) => lines.map(({ parts }) => inline(parts)).join('; ');
  const row = ([name = [], ...cells]: readonly Cell[]) =>
    [cell(name), ...cells.map((lines, at) => `- ${head[at + 1]}: ${cell(lines)}`)].join('\n');
  return [[label, ...(note === undefined ? [] : [note])].join('. '), ...rows.map(row)].join('\n\n');
}

const inline = (parts: Parts): string => parts.map(piece).join('');

function piece(part: Part): string {
  if (typeof part === 'string') return oneLine(part);
  if ('lang' in part) return oneLine(part.text);
  if ('strong' in part) return oneLine(part.strong);
  if ('ref' in part) return `[${part.ref}]`;
  if ('label' in part) return oneLine(part.label);
  return 'url' in part ? part.url : part.printed;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*|\u00a0/g, ' ');
