import { forgetLog } from './saved-log.ts';

/** Every name under which this page keeps something begins so: in the storages, and among the browser's caches. */
export const OURS = 'doorstroomverkenner';

/** Leaves nothing of ours in this browser. @returns whether all of it could be taken away */
export async function forgetAll(): Promise<boolean> {
  const done = await Promise.allSettled([clearStorage(() => localStorage), clearSteps(), clearFiles()]);
  for (const result of done) if (result.status === 'rejected') console.warn(result.reason);
  return done.every(({ status }) => status === 'fulfilled');
}

// A storage may be forbidden: then asking for it is what fails.
async function clearStorage(storageOf: () => Storage): Promise<void> {
  const storage = storageOf();
  const names = Array.from({ length: storage.length }, (_, at) => storage.key(at) ?? '');
  for (const name of names) if (name.startsWith(OURS)) storage.removeItem(name);
  return Promise.resolve();
}

async function clearSteps(): Promise<void> {
  // Leaving the page would keep them again.
  forgetLog();
  await clearStorage(() => sessionStorage);
}

async function clearFiles(): Promise<void> {
  if ('serviceWorker' in navigator)
    for (const registration of await navigator.serviceWorker.getRegistrations())
      await registration.unregister();
  if ('caches' in globalThis)
    for (const name of await caches.keys()) if (name.startsWith(OURS)) await caches.delete(name);
}
