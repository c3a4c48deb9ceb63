import type { Question } from '../model.ts';

/** A prepared question. Each is a real query, so that its result count is true. */
export type ReadyQuestion = { readonly id: string; readonly text: string } & Query;

type Query =
  | { readonly asks: 'answer'; readonly question: Question }
  | {
      readonly asks: 'routes';
      readonly from: string;
      readonly to: string;
      readonly avoid?: readonly string[];
      /**
       * The relation by which the start names records that belong to the answer although no path may pass it.
       */
      readonly beside?: string;
    }
  /** Asks which nodes connect several records. */
  | { readonly asks: 'joins'; readonly from: readonly string[] }
  /** What the toolbox cannot answer: the reason, and the closest alternatives. */
  | {
      readonly asks: 'lacking';
      readonly because: string;
      readonly near: readonly Near[];
      /** The facts that say something about it all the same. */
      readonly facts?: 'costs';
    };

/** An alternative to a question that the toolbox cannot answer: another question or a record. */
export type Near =
  { readonly text: string; readonly question: Question } | { readonly text: string; readonly record: string };
