import { CHOICES } from '../../state/stored/choices.ts';
import { filesOf } from '../../state/stored/forget.ts';
import { ASIDE, KEPT } from '../../state/stored/kept.svelte.ts';
import { LOG } from '../../state/session/saved-log.ts';

/** Everything that this page stores in a browser, by the names that the browser's own tools show. */
export const STORED = [
  { id: 'kept', name: KEPT },
  { id: 'aside', name: ASIDE },
  { id: 'choices', name: CHOICES },
  { id: 'log', name: LOG },
  { id: 'files', name: filesOf(location.href) },
] as const;
