import type { NodeId, Question } from '../../graph/index.ts';

/** How much is drawn before a reader asks for more. */
export const BUDGET = 26;

/** Everything that a link holds. What can be computed from it is computed. */
export interface View {
  readonly question: Question;
  /** Whether what is known of today is shown beside the toolbox. */
  readonly now: boolean;
  readonly selected?: NodeId;
  /** Records that the reader added, in that order: the order decides where they stand. */
  readonly added: readonly NodeId[];
  readonly hidden: readonly NodeId[];
  /** Routes from a record to a kind, and the one that is lit. */
  readonly trace?: { readonly from: NodeId; readonly to: string; readonly chosen?: string };
  /** As chosen; left out, the page decides by its width. */
  readonly form?: 'map' | 'list';
}

export const START_VIEW: View = { question: {}, now: true, added: [], hidden: [] };
