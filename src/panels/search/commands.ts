import type { Explorer } from '../../state/session/explorer.svelte.ts';
import type { ViewMode } from '../../state/view/view.ts';
import type { Parts } from '../../words/language-pack.ts';

/** An action on the page, by the name under which a reader searches for it. */
export interface Command {
  readonly id: keyof Parts['search']['commandWords'];
  /** Whether it would do anything now. */
  readonly fits: (situation: { readonly explorer: Explorer; readonly mode: ViewMode }) => boolean;
  readonly run: (explorer: Explorer) => void;
}

export const commands: readonly Command[] = [
  { id: 'clear', fits: ({ explorer }) => explorer.asking, run: (explorer) => explorer.clearQuestion() },
  {
    id: 'all',
    fits: ({ explorer: { asking, view, now } }) => asking || view.hidden.length > 0 || !now,
    run: (explorer) => explorer.showAll(),
  },
  { id: 'restart', fits: ({ explorer: { link } }) => link !== '', run: (explorer) => explorer.restart() },
  {
    id: 'unhide',
    fits: ({ explorer: { view } }) => view.hidden.length > 0,
    run: (explorer) => explorer.unhide(),
  },
  { id: 'undo', fits: ({ explorer: { canUndo } }) => canUndo, run: (explorer) => explorer.undo() },
  { id: 'redo', fits: ({ explorer: { canRedo } }) => canRedo, run: (explorer) => explorer.redo() },
  { id: 'arrange', fits: ({ mode }) => mode === 'map', run: (explorer) => explorer.arrange() },
  { id: 'map', fits: ({ mode }) => mode !== 'map', run: (explorer) => explorer.show('map') },
  { id: 'list', fits: ({ mode }) => mode !== 'list', run: (explorer) => explorer.show('list') },
  { id: 'nowOff', fits: ({ explorer: { view } }) => view.now, run: (explorer) => explorer.showNow(false) },
  { id: 'nowOn', fits: ({ explorer: { view } }) => !view.now, run: (explorer) => explorer.showNow(true) },
  {
    id: 'endTrace',
    fits: ({ explorer: { view } }) => view.trace !== undefined,
    run: (explorer) => explorer.endTrace(),
  },
];
