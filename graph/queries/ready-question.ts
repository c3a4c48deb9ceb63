import type { Question } from '../model.ts';

/** A question that stands ready for a reader; each is a real query, so that its count is true. */
export type ReadyQuestion = { readonly id: string; readonly text: string } & Query;

type Query =
  | { readonly asks: 'answer'; readonly question: Question }
  | {
      readonly asks: 'routes';
      readonly from: string;
      readonly to: string;
      readonly avoid?: readonly string[];
      /** The relation by which the start names what belongs to the answer too, although no route may pass it. */
      readonly beside?: string;
    }
  /** What joins several records. */
  | { readonly asks: 'joins'; readonly from: readonly string[] }
  /** What the toolbox cannot answer: why, and what comes nearest. */
  | { readonly asks: 'lacking'; readonly because: string; readonly near: readonly Near[] };

export type Near =
  { readonly text: string; readonly question: Question } | { readonly text: string; readonly record: string };
