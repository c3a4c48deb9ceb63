import type { QuestionPart } from '../../graph/index.ts';
import type { Words } from './language-pack.ts';

/** What hides records from view. */
interface Restrictions {
  readonly asked: readonly { part: QuestionPart; values: readonly { label: string }[] }[];
  readonly path: boolean;
  readonly hidden: number;
  readonly withoutNow: boolean;
}

/** The restrictions in words, for print and pictures, which have no buttons. */
export const restrictionsInWords = (
  { asked, path, hidden, withoutNow }: Restrictions,
  words: Words,
): string[] => [
  ...asked.map(
    ({ part, values }) =>
      `${words.filters.part[part]}: ${values.map(({ label }) => label).join(words.question.or)}`,
  ),
  ...(path ? [words.bar.path] : []),
  ...(hidden > 0 ? [words.bar.hidden(hidden)] : []),
  ...(withoutNow ? [words.bar.nowOff] : []),
];
