import type { History } from '../session/history.svelte.ts';

/** How every name begins under which this page stores something in the browser. */
const OURS = 'doorstroomverkenner';
/** How the name of each of its caches begins; the service worker builds the same from its scope. */
export const filesOf = (address: string): string => `${new URL('.', address).href}#`;

/** Removes everything that this page has stored. @returns whether all of it could be removed */
export async function forgetAll(history: History): Promise<boolean> {
  history.stopSaving();
  const actions = [() => clearIn(localStorage), () => clearIn(sessionStorage), clearFiles];
  // Where a storage is forbidden, asking for it throws; the others are still cleared.
  const done = await Promise.allSettled(actions.map((action) => Promise.resolve().then(action)));
  for (const result of done) if (result.status === 'rejected') console.warn(result.reason);
  return done.every(({ status }) => status === 'fulfilled');
}

function clearIn(storage: Storage): void {
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const name of names) if (name.startsWith(OURS)) storage.removeItem(name);
}

async function clearFiles(): Promise<void> {
  if ('serviceWorker' in navigator) await (await navigator.serviceWorker.getRegistration())?.unregister();
  if (!('caches' in globalThis)) return;
  const ours = filesOf(location.href);
  for (const name of await caches.keys()) if (name.startsWith(ours)) await caches.delete(name);
}
