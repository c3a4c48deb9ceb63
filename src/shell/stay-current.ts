import { mount } from 'svelte';
import { keepSite } from '../offline/keep-site.ts';

/** Keeps the site for use without a network, and tells the reader once when there is a newer one. */
export function stayCurrent(): void {
  let offered = false;
  void keepSite((onuse) => {
    const target = document.getElementById('app');
    if (offered || !target) return;
    offered = true;
    import('../panels/update/Update.svelte').then(
      ({ default: Update }) => mount(Update, { target, props: { onuse } }),
      (reason: unknown) => console.warn(reason),
    );
  });
}
