import type { NodeId, Question } from '../../../graph/index.ts';

/** How much is drawn before a reader asks for more. */
export const BUDGET = 26;
/** How much can be drawn before the drawing stops being a help; beyond it the reader is asked first. */
export const LIMIT = 60;

/** A card beside those that are placed together: it has a place of its own from the moment it first came into view. */
export interface Addition {
  readonly id: NodeId;
  /** The record from which the reader added it. */
  readonly by?: NodeId;
  /** Only its place is kept: it came with a filter or a route, or was taken away again. */
  readonly gone?: true;
}

/** Where a reader has put a card: its top left corner, in the drawing's own units. */
export interface Pin {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
}

/** What routes are asked for. A stop is the id of a record or the name of a kind. */
export interface Trace {
  /** One start, or several of which is asked what joins them. */
  readonly from: readonly string[];
  /** Left out only where several starts are asked for what joins them. */
  readonly to?: string;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly max?: number;
  /** The key of the route that is shown. */
  readonly chosen?: string;
}

/** How the cards are shown, or what is made of them. */
export const VIEW_MODES = ['map', 'list', 'matrix', 'compare', 'insights', 'kept'] as const;
/** What there is to read about the explorer itself, in the place where else the cards are. */
export const PAGES = ['help', 'privacy', 'accessibility'] as const;
export type ViewMode = (typeof VIEW_MODES)[number] | (typeof PAGES)[number];
export const isPage = (mode: ViewMode | undefined): boolean => PAGES.some((page) => page === mode);

/** Everything that a link holds. What can be computed from it is computed. */
export interface View {
  readonly question: Question;
  /** Whether what is known of today is shown beside the toolbox. */
  readonly now: boolean;
  readonly selected?: NodeId;
  /** In the order in which they first came: the order decides where they stand, so none is ever taken out. */
  readonly added: readonly Addition[];
  readonly hidden: readonly NodeId[];
  readonly pins: readonly Pin[];
  /** When the cards were arranged anew: with how many of the additions, and without which cards. */
  readonly arranged?: { readonly count: number; readonly without: readonly NodeId[] };
  readonly trace?: Trace;
  /** The ready question that was posed and that the toolbox cannot answer. */
  readonly posed?: string;
  /** What stands side by side: at most four of one kind, in the toolbox's order, so that a link does not tell in which order they were chosen. */
  readonly compare?: readonly NodeId[];
  /** As chosen; left out, the page decides by its width. */
  readonly mode?: ViewMode;
  /** The kind that the matrix sets the instruments against; left out, the types. */
  readonly against?: string;
  /** The tour that the reader is on, and at which of its steps, from 1. */
  readonly tour?: { readonly id: string; readonly step: number };
}

export const START_VIEW: View = { question: {}, now: true, added: [], hidden: [], pins: [] };

/** The drawing's zoom, and where its own origin is on screen. Not part of a view: it belongs to one screen. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}
