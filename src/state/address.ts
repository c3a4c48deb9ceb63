import type { Explorer } from './explorer.svelte.ts';
import { encodeView } from './link.ts';
import { withLook } from './look.ts';
import type { Form } from './view.ts';

/** The address to send to somebody: it names the form too, as their screen may be another than the reader's. */
export function addressOf({ view, look }: Explorer, form: Form): string {
  const { origin, pathname, search } = location;
  return `${origin}${pathname}${search}#${withLook(encodeView({ ...view, form }), look)}`;
}
