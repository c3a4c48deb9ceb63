import { CHOICES } from '../../state/choices.ts';
import { filesOf } from '../../state/forget.ts';
import { ASIDE, KEPT } from '../../state/kept.svelte.ts';
import { LOG } from '../../state/saved-log.ts';

/** All that this page keeps in a browser, by the names that a browser's own tools show. */
export const STORED = [
  { id: 'kept', name: KEPT },
  { id: 'aside', name: ASIDE },
  { id: 'choices', name: CHOICES },
  { id: 'log', name: LOG },
  { id: 'files', name: filesOf(location.href) },
] as const;
