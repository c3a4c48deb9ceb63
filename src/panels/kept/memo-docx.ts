import { AlignmentType, Document, Footer, LevelFormat, Packer, PageNumber, Paragraph, TextRun } from 'docx';
import { LOCALES, type Language } from '../../words/language.ts';
import { blocksOf } from './docx-blocks.ts';
import { plain } from './docx-inline.ts';
import { A4, BULLETS, EDGE, MARGIN, PARAGRAPHS, SOURCES, TEXT } from './docx-style.ts';
import type { Memo } from './memo-model.ts';

/** A memo as a Word file, with Word's own title, headings, lists, table and links. */
export const toDocx = (memo: Memo, language: Language): Promise<Blob> =>
  Packer.toBlob(documentOf(memo, LOCALES[language]));

function documentOf({ title, blocks }: Memo, locale: string): Document {
  return new Document({
    title: plain(title),
    creator: 'Doorstroomverkenner',
    lastModifiedBy: 'Doorstroomverkenner',
    styles: {
      default: { document: { run: { ...TEXT, language: { value: locale } } } },
      paragraphStyles: PARAGRAPHS,
    },
    numbering: {
      config: [
        { reference: BULLETS, levels: [listLevel(LevelFormat.BULLET, '•', 284)] },
        // The numbers in the text are written out, so that they are the same in every format.
        { reference: SOURCES, levels: [listLevel(LevelFormat.DECIMAL, '[%1]', 567)] },
      ],
    },
    sections: [
      {
        properties: {
          page: { size: A4, margin: { top: EDGE, right: MARGIN, bottom: EDGE, left: MARGIN, footer: 400 } },
        },
        footers: { default: footer(title) },
        children: blocksOf(blocks),
      },
    ],
  });
}

const listLevel = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string, indent: number) => ({
  level: 0,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: indent, hanging: indent } } },
});

const footer = (title: string): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: 'Footer',
        alignment: AlignmentType.RIGHT,
        children: [
          new TextRun({
            children: [`${plain(title)}  ·  `, PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });
