import type { Block, Memo, Part, Parts } from './memo-model.ts';

/** A memo as plain text: headings are underlined, and addresses are written out. */
export const toText = ({ blocks }: Memo): string => `${blocks.map(write).join('\n\n')}\n`;

const RULES = { 1: '=', 2: '-', 3: '' } as const;

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
    case 'note':
      return [`${block.label}:`, ...block.lines].join('\n');
    case 'apart':
      return block.blocks.map(write).join('\n').replace(/^/gm, '    ');
    case 'sources':
      return block.items.map((item, at) => `[${at + 1}] ${inline(item)}`).join('\n');
    default:
      return block satisfies never;
  }
}

const inline = (parts: Parts): string => parts.map(piece).join('');

function piece(part: Part): string {
  if (typeof part === 'string') return oneLine(part);
  if ('lang' in part) return oneLine(part.text);
  if ('strong' in part) return oneLine(part.strong);
  if ('ref' in part) return `[${part.ref}]`;
  return 'url' in part ? part.url : part.printed;
}

const oneLine = (text: string): string => text.replace(/\s*[\r\n]+\s*|\u00a0/g, ' ');
