import type { Explorer } from '../session/explorer.svelte.ts';
import { encodeView } from './link.ts';
import { withLook } from './viewport.ts';
import type { ViewMode } from '../view/view.ts';

/** The address to send to somebody: it names the form too, as their screen may be another than the reader's. */
export function addressOf({ view, look }: Explorer, mode: ViewMode): string {
  const { origin, pathname, search } = location;
  return `${origin}${pathname}${search}#${withLook(encodeView({ ...view, mode }), look)}`;
}
