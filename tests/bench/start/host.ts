import { readFileSync, readdirSync, statSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { caching, LASTING, securityHeaders } from '../../../.ci/security-headers.ts';
import { contentTypeOf } from '../../support/site.ts';

/** They are compressed already. */
const PACKED = ['.png', '.woff2'];

export interface Request {
  /** The time of day at which it arrived, in milliseconds. */
  readonly at: number;
  readonly path: string;
  /** The size of the body as it was sent. */
  readonly bytes: number;
}

/** Serves a built folder as a host would, compressed, and notes each request: a page does not see those of its workers. */
export class Host {
  address = '';
  readonly requests: Request[] = [];
  readonly #server: Server;

  /** `free` leaves out our policy, which a page that writes styles of its own cannot have. */
  constructor(folder: string, free = false) {
    const { 'Content-Security-Policy': policy, ...others } = securityHeaders;
    const headers = free ? others : { ...others, 'Content-Security-Policy': policy };
    const files = new Map<string, { readonly body: Buffer; readonly headers: Record<string, string> }>();
    // Compressed before anybody asks, so that no page waits for it.
    for (const name of readdirSync(folder, { recursive: true, encoding: 'utf8' })) {
      if (!statSync(join(folder, name)).isFile()) continue;
      const packed = PACKED.includes(extname(name));
      const content = readFileSync(join(folder, name));
      files.set(`/${name.replaceAll('\\', '/')}`, {
        body: packed ? content : gzipSync(content),
        headers: {
          ...headers,
          ...(packed ? {} : { 'Content-Encoding': 'gzip' }),
          'Content-Type': contentTypeOf(name),
          'Cache-Control': name.startsWith(`${LASTING}/`) ? caching.lasting.rule : caching.other,
        },
      });
    }
    this.#server = createServer(({ url = '' }, response) => {
      const { pathname } = new URL(url, 'http://localhost');
      const file = files.get(pathname === '/' ? '/index.html' : pathname);
      this.requests.push({ at: Date.now(), path: pathname, bytes: file?.body.length ?? 0 });
      if (file) response.writeHead(200, { ...file.headers, 'Content-Length': file.body.length });
      else response.writeHead(404);
      response.end(file?.body);
    });
  }

  async start(): Promise<void> {
    await new Promise<void>((started) => this.#server.listen(0, '127.0.0.1', started));
    this.address = `http://127.0.0.1:${(this.#server.address() as AddressInfo).port}/`;
  }

  async stop(): Promise<void> {
    this.#server.closeAllConnections();
    await new Promise<void>((stopped) => this.#server.close(() => stopped()));
  }
}
