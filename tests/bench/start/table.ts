import type { Start } from './load.ts';

interface Row {
  readonly name: string;
  readonly unit?: string;
  readonly of: (start: Start) => number | undefined;
  /** The most that ours may be, beside Reactodia's or by itself. */
  readonly bar?: { readonly ratio?: number; readonly most?: number; readonly earlier?: number };
}

const ROWS: readonly Row[] = [
  { name: 'first contentful paint', of: ({ painted }) => painted },
  { name: 'cards seen, be it as a picture', of: ({ seen }) => seen },
  { name: 'question usable', of: ({ usable }) => usable },
  { name: 'first card that shows a press', of: ({ noticed }) => noticed },
  { name: 'first card answers a press', of: ({ answered }) => answered, bar: { ratio: 0.5 } },
  { name: 'live drawing', of: ({ live }) => live, bar: { ratio: 0.95, earlier: 0.6 } },
  { name: 'blocking until live', of: ({ until }) => until.blocking, bar: { ratio: 0.9, earlier: 0.45 } },
  { name: 'longest task until live', of: ({ until }) => until.longest },
  {
    name: 'longest task',
    of: ({ until, after }) => Math.max(until.longest, after.longest),
    bar: { ratio: 0.8 },
  },
  { name: 'blocking after', of: ({ after }) => after.blocking },
  { name: 'sent until live', unit: 'kB', of: ({ until }) => until.kilobytes, bar: { most: 250 } },
  { name: 'requests until live', unit: '', of: ({ until }) => until.requests, bar: { most: 12 } },
  { name: 'sent after', unit: 'kB', of: ({ after }) => after.kilobytes },
  { name: 'requests after', unit: '', of: ({ after }) => after.requests },
];

const median = (values: readonly number[]) => values.toSorted((a, b) => a - b)[values.length >> 1];
const judged = (value: number, most: number) =>
  `${value.toFixed(2)} ${value <= most ? '<=' : 'exceeds'} ${most}`;

/** A column for each page, then the ratio of ours to Reactodia's and to those of the earlier builds, with the bars. */
export function printTable(starts: ReadonlyMap<string, readonly Start[]>, earlier: readonly string[]): void {
  const names = [...starts.keys()];
  const line = (first: string, cells: readonly string[]) =>
    console.log(
      `  ${first.padEnd(32)}${cells.map((cell) => cell.padStart(Math.max(13, cell.length + 2))).join('')}`,
    );
  const ratios = ['Reactodia', ...earlier];
  line('', [...names, ...ratios.map((name) => `ours / ${name}`.padStart(20)), 'by itself'.padStart(20)]);
  for (const { name, unit = 'ms', of, bar } of ROWS) {
    const medians = new Map(
      names.map((each) => [each, median(starts.get(each)?.flatMap((start) => of(start) ?? []) ?? [])]),
    );
    const ours = medians.get('ours');
    const cells = names.map((each) => {
      const value = medians.get(each);
      return value === undefined ? '-' : `${value.toFixed(0)} ${unit}`.trim();
    });
    const beside = ratios.map((each) => {
      const [their, most] = [medians.get(each), each === 'Reactodia' ? bar?.ratio : bar?.earlier];
      if (!their || ours === undefined) return '-';
      return most === undefined ? (ours / their).toFixed(2) : judged(ours / their, most);
    });
    const alone = ours === undefined || bar?.most === undefined ? '' : judged(ours, bar.most);
    line(name, [...cells, ...[...beside, alone].map((cell) => cell.padStart(20))]);
  }
  const shifts = starts.get('ours')?.map(({ shift }) => shift) ?? [];
  console.log(`  cumulative layout shift of ours: ${Math.max(...shifts).toFixed(4)} at most`);
}
