import type { NodeId, Question } from '../../../graph/index.ts';

/** Beyond this many nodes the map stops being a help, so the reader is asked first. */
export const LIMIT = 60;

/** A node beside those that are laid out together: it has a place of its own from the moment it first came into view. */
export interface Addition {
  readonly id: NodeId;
  /** The node from which the reader added it. */
  readonly by?: NodeId;
  /** Only its place is kept: it came with a filter or a path, or was removed again. */
  readonly gone?: true;
}

/** Where a reader has put a card: its top left corner, in the drawing's own units. */
export interface Pin {
  readonly id: NodeId;
  readonly x: number;
  readonly y: number;
}

/** The paths that are asked for. A stop is the id of a node or the name of a kind. */
export interface Trace {
  /** One start, or several to connect. */
  readonly from: readonly string[];
  /** Left out only where there are several starts. */
  readonly to?: string;
  readonly via: readonly string[];
  readonly avoid: readonly string[];
  readonly max?: number;
  /** The key of the path that is shown, or the joined keys of several. */
  readonly chosen?: string;
  /** Whether the chosen path is shown among all other nodes; left out, it is shown alone. */
  readonly within?: true;
}

/** The ways in which the nodes can be shown. */
export const VIEW_MODES = ['map', 'list', 'matrix', 'compare', 'insights', 'kept'] as const;
/** The pages about the explorer itself, which stand where the nodes are otherwise shown. */
export const PAGES = ['help', 'privacy', 'accessibility'] as const;
/** `search` has no button: it shows what a search found. */
export type ViewMode = (typeof VIEW_MODES)[number] | (typeof PAGES)[number] | 'search';
export const isPage = (mode: ViewMode | undefined): boolean => PAGES.some((page) => page === mode);
/** The view modes that are not about what is drawn: what is open beside the drawing does not go along. */
export const isApart = (mode: ViewMode | undefined): boolean =>
  mode === 'insights' || mode === 'kept' || mode === 'search';

/** Everything that a link holds. What can be computed from it is not stored. */
export interface View {
  readonly question: Question;
  /** Whether the layer of today is shown beside the toolbox. */
  readonly now: boolean;
  readonly selected?: NodeId;
  /** In the order in which they first came: the order decides where they stand, so none is ever taken out. */
  readonly added: readonly Addition[];
  readonly hidden: readonly NodeId[];
  readonly pins: readonly Pin[];
  /** With how many of the additions the nodes were laid out anew, and without which nodes. */
  readonly arranged?: { readonly count: number; readonly without: readonly NodeId[] };
  readonly trace?: Trace;
  /** The ready question that was posed and cannot be answered. */
  readonly posed?: string;
  /** The nodes that are compared: at most four of one kind, in the toolbox's order, so that a link does not depend on the order of choosing. */
  readonly compare?: readonly NodeId[];
  /** Left out, the page chooses by its width. */
  readonly mode?: ViewMode;
  /** The kind of which the list shows all nodes; left out, it shows the nodes in view. */
  readonly list?: string;
  /** What the reader searched for. */
  readonly query?: string;
  /** The kind that the matrix sets the instruments against; left out, the types. */
  readonly against?: string;
  /** The tour that the reader is on, and at which of its steps, from 1. */
  readonly tour?: { readonly id: string; readonly step: number };
}

export const START_VIEW: View = { question: {}, now: true, added: [], hidden: [], pins: [] };

/** The zoom, and where the origin of the drawing is on screen. It belongs to one screen, so it is no part of a view. */
export interface Viewport {
  readonly zoom: number;
  readonly x: number;
  readonly y: number;
}
