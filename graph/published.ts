import type { Toolbox } from './model.ts';
import type { Original } from './translation.ts';
import type { ReadyQuestion } from './queries/ready-question.ts';
import type { Vocabulary } from './vocabulary.ts';

/** What the build writes and the page reads: a toolbox and its vocabulary in one language. */
export interface Published {
  readonly toolbox: Toolbox;
  readonly vocabulary: Vocabulary;
  /** They show what the toolbox can answer, and what it cannot. */
  readonly questions: readonly ReadyQuestion[];
  /** Only in a translation. */
  readonly original?: Original;
}
