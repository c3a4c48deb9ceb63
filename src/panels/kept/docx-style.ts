import { BorderStyle, LineRuleType, type IParagraphStyleOptions } from 'docx';

/** How a memo looks in Word. Sizes of text are in half points, all others in twentieths of a point. */

export const A4 = { width: 11_906, height: 16_838 };
export const MARGIN = 850;
/** Above and below. */
export const EDGE = 737;
export const TEXT_WIDTH = A4.width - 2 * MARGIN;

/** Every word processor has it, or one of the same widths. */
const FONT = 'Arial';
const INK = '1F2A37';
const BLUE = '1B4B72';
export const MUTED = '55606E';
export const RULE = 'A9B2BD';
export const HEAD_FILL = 'DCE6EF';
export const GROUP_FILL = 'F1F3F6';
/** What is known today. */
export const NOW = '5B4BB0';

export const TEXT = { font: FONT, size: 19, color: INK } as const;
export const BULLETS = 'punten';
export const SOURCES = 'bronnen';

/** The height of a line, relative to its text. LibreOffice takes a height without a rule as exact, and cuts off a picture in the line. */
const lines = (height: number) => ({ line: 240 * height, lineRule: LineRuleType.AUTO });

/** The outline level makes it a heading for the navigation of Word and LibreOffice, and for a screen reader. */
const heading = (
  id: string,
  name: string,
  size: number,
  before: number,
  outlineLevel?: number,
): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: 'Normal',
  next: 'Normal',
  quickFormat: true,
  run: { font: FONT, size, bold: true, color: BLUE },
  paragraph: {
    spacing: { before, after: 60 },
    keepNext: true,
    keepLines: true,
    ...(outlineLevel !== undefined && { outlineLevel }),
  },
});

export const PARAGRAPHS: IParagraphStyleOptions[] = [
  {
    id: 'Normal',
    name: 'Normal',
    quickFormat: true,
    run: TEXT,
    paragraph: { spacing: { after: 60, ...lines(1.05) } },
  },
  heading('Title', 'Title', 34, 0),
  heading('Heading1', 'heading 1', 25, 140, 0),
  heading('Heading2', 'heading 2', 22, 140, 1),
  heading('Heading3', 'heading 3', 20, 120, 2),
  {
    id: 'Tabel',
    name: 'Tabel',
    basedOn: 'Normal',
    run: { size: 16 },
    paragraph: { spacing: { after: 20, ...lines(1) } },
  },
  {
    id: 'Bron',
    name: 'Bron',
    basedOn: 'Normal',
    run: { size: 16 },
    paragraph: { spacing: { after: 20, ...lines(1) } },
  },
  {
    id: 'Vandaag',
    name: 'Vandaag',
    basedOn: 'Normal',
    run: { size: 16 },
    paragraph: {
      indent: { left: 170 },
      spacing: { after: 30 },
      border: { left: { style: BorderStyle.DASHED, size: 12, space: 6, color: NOW } },
    },
  },
  {
    id: 'Notitie',
    name: 'Notitie',
    basedOn: 'Normal',
    paragraph: {
      indent: { left: 170 },
      border: { left: { style: BorderStyle.SINGLE, size: 18, space: 6, color: RULE } },
    },
  },
  {
    id: 'Footer',
    name: 'footer',
    basedOn: 'Normal',
    run: { size: 16, color: MUTED },
  },
];
