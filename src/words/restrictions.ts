import type { QuestionPart } from '../../graph/index.ts';
import { words } from './first.ts';

/** What keeps records out of view. */
interface Restrictions {
  readonly asked: readonly { part: QuestionPart; values: readonly { label: string }[] }[];
  readonly path: boolean;
  readonly hidden: number;
  readonly withoutNow: boolean;
}

/** All that keeps cards out of view, for who cannot press it away. */
export const restrictionsTold = ({ asked, path, hidden, withoutNow }: Restrictions): string[] => [
  ...asked.map(
    ({ part, values }) =>
      `${words.filters.part[part]}: ${values.map(({ label }) => label).join(words.question.or)}`,
  ),
  ...(path ? [words.bar.path] : []),
  ...(hidden > 0 ? [words.bar.hidden(hidden)] : []),
  ...(withoutNow ? [words.bar.nowOff] : []),
];
