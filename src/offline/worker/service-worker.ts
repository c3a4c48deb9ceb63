/**
 * Stores every file of one build, so that the site works without a network, and serves only files of that build: a page and the parts that
 * it loads later always belong together. The next build waits until no page is open or a reader asks for it.
 */
declare const self: ServiceWorkerGlobalScope & {
  /** Written by the build: the SHA-256 digest of each file, and a name that differs for every build. */
  readonly site: { readonly files: Readonly<Record<string, string>>; readonly build: string };
};

const FILES = new Map(Object.entries(self.site.files));
const { scope } = self.registration;
/** Prefix of our caches: several sites on one host see the caches of each other. */
const OURS = `${scope}#`;
const CACHE = OURS + self.site.build;

const addressOf = (name: string): string => new URL(name, scope).href;

/** Entries of the cache that outlive a restart of the worker: the caches of earlier builds, and the pages that may still need them. */
const EARLIER = addressOf('.earlier');
const OPEN = addressOf('.open');

self.addEventListener('install', (event) => event.waitUntil(storeAll()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', (event) => {
  const { method, url } = event.request;
  if (method === 'GET' && url.startsWith(scope)) event.respondWith(answer(event.request));
});
self.addEventListener('message', (event) => {
  if (event.data === 'use') event.waitUntil(self.skipWaiting());
  if (event.data === 'tidy') event.waitUntil(tidy());
});

/** Stores all files or none. One file at a time, so that the requests of the page go first. */
async function storeAll(): Promise<void> {
  const earlier = (await caches.keys()).filter((name) => name.startsWith(OURS) && name !== CACHE);
  try {
    const cache = await caches.open(CACHE);
    await cache.put(EARLIER, Response.json(earlier));
    for (const [name, digest] of FILES) await cache.put(addressOf(name), await fetchVerified(name, digest));
  } catch (reason) {
    await caches.delete(CACHE);
    throw reason;
  }
}

/** A file from an earlier cache or from the network, but only with the content that belongs to this build. */
async function fetchVerified(name: string, digest: string): Promise<Response> {
  const url = addressOf(name);
  const sources = [
    () => caches.match(url, { ignoreVary: true }),
    () => fetch(url),
    () => fetch(url, { cache: 'reload' }),
  ];
  for (const request of sources) {
    const response = await request();
    if (!response?.ok) continue;
    const body = await response.arrayBuffer();
    if ((await digestOf(body)) !== digest) continue;
    // A page may not get a redirected response, and the body is no longer compressed, so make a new one.
    const headers = new Headers(response.headers);
    for (const header of ['content-encoding', 'content-length']) headers.delete(header);
    return new Response(body, { headers });
  }
  throw new Error(`${name} did not arrive as this build wrote it`);
}

async function digestOf(body: ArrayBuffer): Promise<string> {
  const bytes = new Uint8Array(await crypto.subtle.digest('SHA-256', body));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** Remembers the open pages, which may yet load parts of their own build. */
async function activate(): Promise<void> {
  const cache = await caches.open(CACHE);
  await cache.put(OPEN, Response.json(await openPages()));
  await self.clients.claim();
  await tidy();
}

/** Deletes the caches of earlier builds once every page that was open before is closed. */
async function tidy(): Promise<void> {
  const open = await openPages();
  if ((await readEntry(OPEN)).some((id) => open.includes(id))) return;
  for (const name of await readEntry(EARLIER)) await caches.delete(name);
}

async function openPages(): Promise<string[]> {
  const pages = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return pages.filter(({ url }) => url.startsWith(scope)).map(({ id }) => id);
}

async function readEntry(address: string): Promise<readonly string[]> {
  const entry = await caches.match(address, { cacheName: CACHE });
  return entry ? ((await entry.json()) as readonly string[]) : [];
}

async function answer(request: Request): Promise<Response> {
  const name = nameAt(request.url);
  // A file that this build lacks belongs to an earlier build or to another site.
  const stored =
    name === undefined
      ? caches.match(request.url, { ignoreVary: true })
      : caches.match(addressOf(name), { cacheName: CACHE, ignoreVary: true });
  return (await stored.catch(() => undefined)) ?? fetch(request);
}

/** The file of this build at an address, whatever its query; some hosts leave out `.html`. */
function nameAt(url: string): string | undefined {
  const path = new URL(url).pathname.slice(new URL(scope).pathname.length);
  return [path === '' ? 'index.html' : path, `${path}.html`].find((name) => FILES.has(name));
}

// Makes this file a module, so that `self` can be declared.
export {};
