import type { Explorer } from '../session/explorer.svelte.ts';
import type { ViewMode } from '../view/view.ts';
import { encodeView } from './link.ts';
import { withViewport } from './viewport.ts';

/** The address to share. It names the view mode too: left out, the receiver's screen would choose one. */
export function addressOf({ view, placedViewport }: Explorer, mode: ViewMode): string {
  const { origin, pathname, search } = location;
  return `${origin}${pathname}${search}#${withViewport(encodeView({ ...view, mode }), placedViewport)}`;
}
