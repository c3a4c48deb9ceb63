import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, Rollup } from 'vite';
import { iis, netlify, nginx } from './hosts.ts';
import { caching, LASTING, securityHeaders } from './security-headers.ts';

const WORKER = 'sw.js';

/**
 * Writes the service worker with the list of all files of the site, and the headers in the dialect of each host. Home-made: Workbox keeps
 * no digest that is checked when a file arrives, and no plugin writes one policy for Netlify, IIS and nginx.
 */
export function deliveryPlugin(): Plugin {
  let root = '';
  let publicDir = '';
  return {
    name: 'delivery',
    configResolved(config) {
      ({ root, publicDir } = config);
    },
    buildStart() {
      if (this.environment.mode !== 'build') return;
      const id = join(root, 'src/offline/worker/service-worker.ts');
      this.emitFile({ type: 'chunk', id, fileName: WORKER });
    },
    generateBundle: {
      // Every other file has to be in the bundle: no other plugin of ours emits files in this phase.
      order: 'post',
      handler(_, bundle) {
        const copied = readdirSync(publicDir);
        listFiles(
          workerIn(bundle),
          bundle,
          new Map(copied.map((name) => [name, readFileSync(join(publicDir, name))])),
        );
        const files = [...copied, ...Object.keys(bundle)].toSorted();
        this.emitFile({ type: 'asset', fileName: '_headers', source: netlify(files) });
        this.emitFile({ type: 'asset', fileName: 'web.config', source: iis() });
        this.emitFile({ type: 'asset', fileName: 'nginx.conf', source: nginx() });
      },
    },
    configurePreviewServer(server) {
      server.middlewares.use(({ url = '' }, response, next) => {
        for (const [name, value] of Object.entries(securityHeaders)) response.setHeader(name, value);
        const lasts = url.startsWith(`/${LASTING}/`);
        response.setHeader('Cache-Control', lasts ? caching.lasting.rule : caching.other);
        next();
      });
    },
  };
}

function workerIn(bundle: Rollup.OutputBundle): Rollup.OutputChunk {
  const worker = bundle[WORKER];
  if (worker?.type !== 'chunk') throw new Error('The build has no service worker.');
  if (worker.imports.length > 0 || worker.exports.length > 0)
    throw new Error('The service worker has to be one file, but it shares a module with the page.');
  return worker;
}

/** Puts the digest of each file, and a name for the build, in front of the worker's own code. */
function listFiles(
  worker: Rollup.OutputChunk,
  bundle: Rollup.OutputBundle,
  copied: ReadonlyMap<string, Uint8Array>,
): void {
  const digests = [...copied].map(([name, content]) => [name, digest(content)] as const);
  for (const file of Object.values(bundle))
    if (file !== worker)
      digests.push([file.fileName, digest(file.type === 'chunk' ? file.code : file.source)]);
  const files = Object.fromEntries(digests.toSorted(([a], [b]) => (a < b ? -1 : 1)));
  const build = digest(worker.code + JSON.stringify(files)).slice(0, 16);
  worker.code = `self.site=${JSON.stringify({ files, build })};\n${worker.code}`;
}

const digest = (content: string | Uint8Array): string => createHash('sha256').update(content).digest('hex');
