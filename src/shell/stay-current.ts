import { mount } from 'svelte';
import { keepSite } from '../offline/keep-site.ts';
import { textsContext } from '../words/context.ts';
import type { Texts } from '../words/texts.ts';

/** Registers the service worker for use without a network, and offers a newer version once. */
export function stayCurrent(texts: Texts): void {
  let offered = false;
  void keepSite((onuse) => {
    const target = document.getElementById('app');
    if (offered || !target) return;
    offered = true;
    texts.with(import('../panels/update/Update.svelte'), 'update').then(
      ({ default: Update }) =>
        mount(Update, { target, props: { onuse }, context: new Map([textsContext(texts)]) }),
      (reason: unknown) => console.warn(reason),
    );
  });
}
