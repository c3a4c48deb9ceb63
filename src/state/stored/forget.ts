import type { History } from '../session/history.svelte.ts';

/** Every name in the browser's storages under which this page keeps something begins so. */
const OURS = 'doorstroomverkenner';
/** And so every name among its caches; the worker that keeps the files has its own word for where it works. */
export const filesOf = (address: string): string => `${new URL('.', address).href}#`;

/** Leaves nothing of ours in this browser. @returns whether all of it could be taken away */
export async function forgetAll(history: History): Promise<boolean> {
  history.stopSaving();
  const actions = [() => clearIn(localStorage), () => clearIn(sessionStorage), clearFiles];
  // A storage may be forbidden: then asking for it is what fails, and the others go on.
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
