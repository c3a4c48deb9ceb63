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

/** The most rows of a table that leave room for a large picture on the two pages that a meeting reads. */
const FEW = 6;
/** The heights of a picture, in pixels of 1/96 inch, as Word counts. */
const HEIGHTS = { few: 400, many: 280 };

/** The blocks of a memo as paragraphs and tables of Word. */
export function blocksOf(blocks: readonly Block[]): FileChild[] {
  const rows = blocks.flatMap((block) =>
    block.kind === 'table' ? block.groups.flatMap((group) => group.rows) : [],
  );
  const height = rows.length > FEW ? HEIGHTS.many : HEIGHTS.few;
  return blocks.flatMap((block) => childrenOf(block, height));
}

/** A style marks what stands apart. */
function childrenOf(block: Block, pictureHeight: number, style?: string): FileChild[] {
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
      return [new Paragraph({ ...(block.small ? { style: 'Bron' } : styled), children: runs(block.parts) })];
    case 'list':
      return block.items.map(
        (item) =>
          new Paragraph({ ...styled, numbering: { reference: BULLETS, level: 0 }, children: runs(item) }),
      );
    case 'table':
      return [tableOf(block)];
    case 'picture':
      return [new Paragraph({ children: [imageOf(block.picture, pictureHeight)] })];
    case 'note':
      return [
        new Paragraph({ style: 'Notitie', keepNext: true, children: [text(block.label, { bold: true })] }),
        ...block.lines.map((line) => new Paragraph({ style: 'Notitie', children: [text(line)] })),
      ];
    case 'apart':
      return block.blocks.flatMap((each) => childrenOf(each, pictureHeight, 'Vandaag'));
    case 'sources':
      return block.items.map(
        (item) =>
          new Paragraph({ style: 'Bron', numbering: { reference: SOURCES, level: 0 }, children: runs(item) }),
      );
    default:
      return block satisfies never;
  }
}

const WIDEST = (TEXT_WIDTH / 1440) * 96;

/** A picture as wide as the text, unless it would be higher than there is room for. */
function imageOf({ png, width, height, alt }: MemoPicture, highest: number): ImageRun {
  const scale = Math.min(WIDEST / width, highest / height);
  return new ImageRun({
    type: 'png',
    data: png,
    transformation: { width: Math.round(width * scale), height: Math.round(height * scale) },
    altText: { name: alt, title: alt, description: alt },
  });
}
