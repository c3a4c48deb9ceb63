import type { Matrix, NodeId } from '../../../graph/index.ts';

type Rows = Matrix['sections'][number]['rows'];

export const rowsOf = ({ sections }: Matrix): Rows => sections.flatMap(({ rows }) => rows);

/** Counts the filled cells of a column: instruments that are named for it, and those for everybody. */
export function countIn(rows: Rows, column: NodeId): { named: number; universal: number } {
  const fits = rows.flatMap(({ cells }) => cells.get(column)?.fit ?? []);
  const universal = fits.filter((fit) => fit === 'universal').length;
  return { named: fits.length - universal, universal };
}

/** Whether no instrument is named for this column. */
export const isLacking = (rows: Rows, column: NodeId): boolean => countIn(rows, column).named === 0;
