import { HeadingLevel, ImageRun, Paragraph, type FileChild, type IParagraphOptions } from 'docx';
import { runs, text } from './docx-inline.ts';
import { BULLETS, SOURCES, TEXT_WIDTH } from './docx-style.ts';
import { tableOf } from './docx-table.ts';
import type { Block, Level, MemoPicture } from './memo-model.ts';

const HEADINGS: Readonly<Record<Level, NonNullable<IParagraphOptions['heading']>>> = {
  1: HeadingLevel.TITLE,
  2: HeadingLevel.HEADING_1,
  3: HeadingLevel.HEADING_2,
  4: HeadingLevel.HEADING_3,
};

/** The blocks of a memo as paragraphs and tables of Word. A style marks what stands apart. */
export const blocksOf = (blocks: readonly Block[], style?: string): FileChild[] =>
  blocks.flatMap((block) => childrenOf(block, style));

function childrenOf(block: Block, style: string | undefined): FileChild[] {
  const styled = style === undefined ? {} : { style };
  switch (block.kind) {
    case 'heading':
      return [
        new Paragraph({
          heading: HEADINGS[block.level],
          pageBreakBefore: block.newPage ?? false,
          children: [text(block.text)],
        }),
      ];
    case 'paragraph':
      return [new Paragraph({ ...styled, children: runs(block.parts) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ ...styled, numbering: { reference: BULLETS, level: 0 }, children: runs(item) }),
      );
    case 'table':
      return [tableOf(block)];
    case 'picture':
      return [new Paragraph({ children: [imageOf(block.picture)] })];
    case 'note':
      return [
        new Paragraph({ style: 'Notitie', keepNext: true, children: [text(block.label, { bold: true })] }),
        ...block.lines.map((line) => new Paragraph({ style: 'Notitie', children: [text(line)] })),
      ];
    case 'apart':
      return blocksOf(block.blocks, 'Vandaag');
    case 'sources':
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'Bron', numbering: { reference: SOURCES, level: 0 }, children: runs(item) }),
      );
    default:
      return block satisfies never;
  }
}

/** In pixels of 1/96 inch, as Word counts. */
const WIDEST = (TEXT_WIDTH / 1440) * 96;
const HIGHEST = 380;

/** A picture as wide as the text, unless it would take most of a page. */
function imageOf({ png, width, height, alt }: MemoPicture): ImageRun {
  const scale = Math.min(WIDEST / width, HIGHEST / height);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
}
