import { nodeId, pathKey, paths } from '../../graph/index.ts';
import { toText } from '../../src/panels/kept/memo-text.ts';
import { memoOf, type Frame } from '../../src/panels/kept/memo.ts';
import type { KeptItem } from '../../src/state/stored/saved-kept.ts';
import { keptItem } from './kept-items.ts';
import { realGraph } from './real-toolbox.ts';
import { dutch } from './texts.ts';

/** Memos of the real records in Dutch, with a title, a date and a link. */

const graph = realGraph();
const frame: Frame = {
  title: 'Senioren',
  date: new Date(2026, 10, 24),
  link: 'https://example.nl/',
  now: true,
};

export const memo = (items: readonly KeptItem[], more: Partial<Frame> = {}, from = graph) =>
  memoOf(from, dutch, items, { ...frame, ...more });
export const memoText = (items: readonly KeptItem[], more: Partial<Frame> = {}, from = graph) =>
  toText(memo(items, more, from));

/** Every record as a kept item. */
export const allKept = (): KeptItem[] => graph.nodes.map(({ id }) => keptItem(graph, id));

const [first] = paths(graph, { from: { id: nodeId('senioren') }, to: { id: nodeId('platform31') } });
if (!first) throw new Error('there is no path to keep');
export const keptPath = first;
export const keptPathKey = pathKey(first);
/** An instrument, a group, a case, an organisation that has a successor, and a path. */
export const fiveKept = ['huurgewenning', 'senioren', 'casus-westvoorne', 'sev', keptPathKey].map((key) =>
  keptItem(graph, key, `Notitie bij ${key.split(' ')[0]}`),
);

/** The text of a memo before "Bronnen", the numbers in it in the order of first mention, and the sources themselves. */
export function splitSources(text: string) {
  const [body = '', rest = ''] = text.split('\nBronnen\n-------\n');
  const [list = ''] = rest.split('\n\nOver dit memo');
  const mentioned = [...new Set([...body.matchAll(/\[(\d+)\]/g)].map(([, number]) => Number(number)))];
  return { body, mentioned, lines: list.trim().split('\n') };
}
