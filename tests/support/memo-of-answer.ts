import { nodeId, type Question } from '../../graph/index.ts';
import type { MemoAnswer } from '../../src/panels/kept/memo-answer.ts';
import type { Cell, Memo, Parts } from '../../src/panels/kept/memo-model.ts';
import { memo } from './memo.ts';
import { realGraph } from './real-toolbox.ts';

/** Memos of answers, and how to read them. */
export const graph = realGraph();
export const older: Question = { group: [nodeId('oudere-bewoners-grote-woningen')] };
export const seniors: Question = { group: [nodeId('senioren')], type: [nodeId('huur-naar-huur')] };
/** Every question of one part, and none. */
export const questions: readonly Question[] = [
  {},
  seniors,
  ...graph.ofKind('group').map(({ id }) => ({ group: [id] })),
  ...graph.ofKind('doorstroom').map(({ id }) => ({ type: [id] })),
  ...graph.ofKind('category').map(({ id }) => ({ category: [id] })),
  ...Object.keys(graph.toolbox.themes).map((theme) => ({ theme: [theme] })),
];

export const answered = (question: Question, more: Partial<MemoAnswer> = {}, now = true) =>
  memo([], { now, answer: { question, annex: false, ...more } });

export const plain = (parts: Parts): string =>
  parts
    .map((part) => {
      if (typeof part === 'string') return part;
      if ('ref' in part) return `[${part.ref}]`;
      if ('label' in part) return part.label;
      return 'text' in part ? part.text : 'strong' in part ? part.strong : '';
    })
    .join('')
    .replaceAll('\u00a0', ' ');
export const table = ({ blocks }: Memo) => blocks.find((block) => block.kind === 'table');
export const linesOf = (cell: Cell) => cell.map(({ parts, now }) => `${now ? '| ' : ''}${plain(parts)}`);
/** The rows of the table by the name of the instrument, each cell as its lines. */
export const rowsOf = (made: Memo): ReadonlyMap<string, string[][]> =>
  new Map(
    (table(made)?.groups ?? []).flatMap(({ rows }) =>
      rows.map((cells) => [plain(cells[0]?.[0]?.parts ?? []), cells.map(linesOf)] as const),
    ),
  );
export const headings = ({ blocks }: Memo) =>
  blocks.flatMap((block) => (block.kind === 'heading' ? [`${block.level} ${block.text}`] : []));
/** All numbers of sources in the order of mention, and the numbers of the lists. */
export function numbersOf({ blocks }: Memo) {
  const mentioned: number[] = [];
  const listed: number[] = [];
  const visit = (value: unknown): void => {
    if (typeof value !== 'object' || value === null || value instanceof Uint8Array) return;
    if ('ref' in value && typeof value.ref === 'number') mentioned.push(value.ref);
    Object.values(value).forEach(visit);
  };
  for (const block of blocks) {
    visit(block);
    if (block.kind === 'sources') listed.push(...block.items.map((_, at) => block.first + at));
  }
  return { mentioned: [...new Set(mentioned)].toSorted((a, b) => a - b), listed };
}
