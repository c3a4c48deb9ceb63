import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { caching, LASTING, securityHeaders } from '../../.ci/security-headers.ts';

export const BUILT = fileURLToPath(new URL('../../dist', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.woff2': 'font/woff2',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.nt': 'application/n-triples',
};
export const contentTypeOf = (file: string): string => TYPES[extname(file)] ?? 'application/octet-stream';

/** A static host whose network can fail and whose build can be replaced; the site is in a sub-folder. */
export class Site {
  folder: string;
  address = '';
  #server: Server | undefined;
  #port = 0;

  constructor(folder: string) {
    this.folder = folder;
  }

  async start(): Promise<void> {
    const server = createServer(({ url = '' }, response) => {
      const path = new URL(url, 'http://localhost').pathname.replace(/^\/site\//, '');
      const file = join(this.folder, path === '' ? 'index.html' : path);
      for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
      try {
        const content = readFileSync(file);
        const lasts = path.startsWith(`${LASTING}/`);
        response.setHeader('Cache-Control', lasts ? caching.lasting.rule : caching.other);
        response.setHeader('Content-Type', contentTypeOf(file));
        response.end(content);
      } catch {
        response.statusCode = 404;
        response.end();
      }
    });
    await new Promise<void>((started) => server.listen(this.#port, '127.0.0.1', started));
    this.#port = (server.address() as AddressInfo).port;
    this.address = `http://127.0.0.1:${this.#port}/site/`;
    this.#server = server;
  }

  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    server?.closeAllConnections();
    await new Promise<void>((stopped) => (server ? server.close(() => stopped()) : stopped()));
  }
}

/**
 * A next build: the same site with another description, in which these parts have other names. `after`
 * changes a file that the service worker already lists, as a host might.
 */
export function nextBuild(parts: readonly string[], after?: (folder: string) => void): string {
  const folder = mkdtempSync(join(tmpdir(), 'next-build-'));
  cpSync(BUILT, folder, { recursive: true });
  const all = () =>
    readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
      statSync(join(folder, name)).isFile(),
    );
  const write = (change: (text: string) => string) => {
    for (const name of all().filter((each) => /\.(html|js|css)$/.test(each))) {
      const text = readFileSync(join(folder, name), 'utf8');
      if (change(text) !== text) writeFileSync(join(folder, name), change(text));
    }
  };
  for (const part of parts) {
    const [old] = readdirSync(join(folder, LASTING)).filter(
      (name) => name.startsWith(`${part}-`) && name.endsWith('.js'),
    );
    if (!old) throw new Error(`the build has no part ${part}`);
    renameSync(join(folder, LASTING, old), join(folder, LASTING, `${part}-next.js`));
    write((text) => text.replaceAll(old, `${part}-next.js`));
  }
  write((text) => text.replace('name="description" content="', 'name="description" content="Nieuw. '));
  const worker = readFileSync(join(folder, 'sw.js'), 'utf8');
  const [list = ''] = /\{"NOTICES[^}]*\}/.exec(worker) ?? [];
  const files = Object.keys(JSON.parse(list) as object).map((name) => [
    name,
    createHash('sha256')
      .update(readFileSync(join(folder, name)))
      .digest('hex'),
  ]);
  const changed = worker
    .replace(list, JSON.stringify(Object.fromEntries(files)))
    .replace(/"[0-9a-f]{16}"/, '"the next build"');
  writeFileSync(join(folder, 'sw.js'), changed);
  after?.(folder);
  return folder;
}
