/**
 * Keeps every file of one build, so that the site works without a network, and answers with the files of that build alone: a page and
 * what it loads later are always of one piece. The next build waits beside it until no page is open or a reader asks for it.
 */
declare const self: ServiceWorkerGlobalScope & {
  /** Written by the build: the SHA-256 digest of each file, and a name that differs for every build. */
  readonly site: { readonly files: Readonly<Record<string, string>>; readonly build: string };
};

const FILES = new Map(Object.entries(self.site.files));
const { scope } = self.registration;
/** On one host there may be several sites, and each sees the caches of all. */
const OURS = `${scope}#`;
const CACHE = OURS + self.site.build;

const addressOf = (name: string): string => new URL(name, scope).href;

/** Notes in the cache, as a worker is stopped and started again at any time: the caches of earlier builds, and who may still need them. */
const EARLIER = addressOf('.earlier');
const OPEN = addressOf('.open');

self.addEventListener('install', (event) => event.waitUntil(keepAll()));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
self.addEventListener('message', (event) => {
  if (event.data === 'use') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});

/** All or nothing. One file after the other: the reader's own requests go first. */
async function keepAll(): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  try {
    const cache = await caches.open(CACHE);
    await cache.put(EARLIER, Response.json(earlier));
    for (const [name, print] of FILES) await cache.put(addressOf(name), await take(name, print));
  } catch (reason) {
    await caches.delete(CACHE);
    throw reason;
  }
}

/** From what an earlier build has left, or from the network; but nothing other than what belongs to this build. */
async function take(name: string, print: string): Promise<Response> {
  const url = addressOf(name);
  const ways = [
    () => caches.match(url, { ignoreVary: true }),
    () => fetch(url),
    () => fetch(url, { cache: 'reload' }),
  ];
  for (const ask of ways) {
    const response = await ask();
    if (!response?.ok) continue;
    const body = await response.arrayBuffer();
    if ((await printOf(body)) !== print) continue;
    // Made anew, as it may have come from another address, which a page must not; and it is no longer packed.
    const headers = new Headers(response.headers);
    for (const header of ['content-encoding', 'content-length']) headers.delete(header);
    return new Response(body, { headers });
  }
  throw new Error(`${name} did not come as this build has written it`);
}

async function printOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Pages that are open already may yet load a part of their own build. */
async function takeOver(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(OPEN, Response.json(await openPages()));
  await self.clients.claim();
  await tidy();
}

/** Throws away what earlier builds have left, once no page that was open then is open now. */
async function tidy(): Promise<void> {
  const open = await openPages();
  if ((await noted(OPEN)).some((id) => open.includes(id))) return;
  for (const name of await noted(EARLIER)) await caches.delete(name);
}

async function openPages(): Promise<string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

async function noted(address: string): Promise<readonly string[]> {
  const note = await caches.match(address, { cacheName: CACHE });
  return note ? ((await note.json()) as readonly string[]) : [];
}

async function answer(request: Request): Promise<Response> {
  const name = nameAt(request.url);
  // What this build has not is asked for by a page of an earlier one, or was never ours.
  const kept =
    name === undefined
      ? caches.match(request.url, { ignoreVary: true })
      : caches.match(addressOf(name), { cacheName: CACHE, ignoreVary: true });
  return (await kept.catch(() => undefined)) ?? fetch(request);
}

/** The file of this build at an address, whatever is asked of it; some hosts leave out what a page's name ends with. */
function nameAt(url: string): string | undefined {
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  return [path === '' ? 'index.html' : path, `${path}.html`].find((name) => FILES.has(name));
}

// In a module, so that its own scope can be named.
export {};
