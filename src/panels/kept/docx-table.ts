import { BorderStyle, Paragraph, ShadingType, Table, TableCell, TableLayoutType, TableRow } from 'docx';
import { runs, text } from './docx-inline.ts';
import { GROUP_FILL, HEAD_FILL, NOW, RULE, TEXT_WIDTH } from './docx-style.ts';
import type { Block, Cell, RowGroup } from './memo-model.ts';

type TableBlock = Extract<Block, { readonly kind: 'table' }>;

/** How the columns of an answer share the width. */
const SHARES = [25, 17, 23, 13, 16, 6];

/** A table of Word. The row with the headings is repeated on every page, and no other row is broken. */
export function tableOf({ head, groups }: TableBlock): Table {
  if (head.length !== SHARES.length)
    throw new Error(
      `a table of ${head.length} columns needs as many shares of the width, and there are ${SHARES.length}`,
    );
  const widths = SHARES.map((share) => Math.floor((TEXT_WIDTH * share) / 100));
  const line = { style: BorderStyle.SINGLE, size: 4, color: RULE };
  const none = { style: BorderStyle.NONE, size: 0, color: 'auto' };
  return new Table({
    width: { size: widths.reduce((sum, width) => sum + width, 0), type: 'dxa' },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    margins: { top: 30, bottom: 20, left: 70, right: 70 },
    borders: {
      top: line,
      bottom: line,
      left: none,
      right: none,
      insideHorizontal: line,
      insideVertical: none,
    },
    rows: [
      new TableRow({
        tableHeader: true,
        cantSplit: true,
        children: head.map((name) => cellOf([label(name)], HEAD_FILL)),
      }),
      ...groups.flatMap((group) => rowsOf(group, head.length)),
    ],
  });
}

/** The label of a group stays with its first row. */
const rowsOf = ({ label: name, note, rows }: RowGroup, columns: number): TableRow[] => [
  new TableRow({
    cantSplit: true,
    children: [
      new TableCell({
        columnSpan: columns,
        shading: { type: ShadingType.CLEAR, fill: GROUP_FILL },
        children: [
          new Paragraph({
            style: 'Tabel',
            keepNext: true,
            children: [text(name, { bold: true }), ...(note === undefined ? [] : [text(`  ${note}`)])],
          }),
        ],
      }),
    ],
  }),
  ...rows.map(
    (cells) =>
      new TableRow({
        cantSplit: true,
        children: cells.map((cell, at) => cellOf(paragraphs(cell, at === 0))),
      }),
  ),
];

const cellOf = (children: readonly Paragraph[], fill?: string): TableCell =>
  new TableCell({ children, ...(fill !== undefined && { shading: { type: ShadingType.CLEAR, fill } }) });

const label = (name: string): Paragraph =>
  new Paragraph({ style: 'Tabel', keepNext: true, children: [text(name, { bold: true })] });

/** The lines of a cell; the first one of a row names it. */
const paragraphs = (cell: Cell, names: boolean): Paragraph[] =>
  cell.map(
    ({ parts, now }, at) =>
      new Paragraph({
        style: 'Tabel',
        ...(now && {
          border: { left: { style: BorderStyle.DASHED, size: 8, space: 4, color: NOW } },
          indent: { left: 90 },
        }),
        children: runs(parts, names && at === 0 ? { bold: true } : now ? { color: NOW } : {}),
      }),
  );
