import type { Explorer } from '../../state/explorer.svelte.ts';
import { words } from '../../words/nl.ts';

/** Something that can be done to the page, by the name a reader looks for it. */
export interface Action {
  readonly id: keyof typeof words.actions;
  /** Whether it would do anything now. */
  readonly fits: (explorer: Explorer) => boolean;
  readonly run: (explorer: Explorer) => void;
}

export const actions: readonly Action[] = [
  { id: 'clear', fits: ({ asking }) => asking, run: (explorer) => explorer.clearQuestion() },
  {
    id: 'all',
    fits: ({ asking, view, now }) => asking || view.hidden.length > 0 || !now,
    run: (explorer) => explorer.showAll(),
  },
  { id: 'restart', fits: ({ link }) => link !== '', run: (explorer) => explorer.restart() },
  {
    id: 'unhide',
    fits: ({ view }) => view.hidden.length > 0,
    run: (explorer) => explorer.unhide(),
  },
  { id: 'undo', fits: ({ canUndo }) => canUndo, run: (explorer) => explorer.undo() },
  { id: 'redo', fits: ({ canRedo }) => canRedo, run: (explorer) => explorer.redo() },
  { id: 'arrange', fits: ({ view }) => view.form !== 'list', run: (explorer) => explorer.arrange() },
  { id: 'map', fits: ({ view }) => view.form !== 'map', run: (explorer) => explorer.show('map') },
  { id: 'list', fits: ({ view }) => view.form !== 'list', run: (explorer) => explorer.show('list') },
  { id: 'nowOff', fits: ({ view }) => view.now, run: (explorer) => explorer.showNow(false) },
  { id: 'nowOn', fits: ({ view }) => !view.now, run: (explorer) => explorer.showNow(true) },
  {
    id: 'endTrace',
    fits: ({ view }) => view.trace !== undefined,
    run: (explorer) => explorer.endTrace(),
  },
];
