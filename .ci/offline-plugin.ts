import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

const WORKER = 'sw.js';
const fingerprint = (content: string | Uint8Array): string =>
  createHash('sha256').update(content).digest('hex');

/**
 * Writes the service worker, and in it every file of the site with its fingerprint. It comes after all that writes a page; what comes
 * after it is for the host, and not for a reader.
 */
export function offlinePlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'offline',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      const id = join(config.root, 'src/offline/worker/service-worker.ts');
      this.emitFile({ type: 'chunk', id, fileName: WORKER });
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const worker = bundle[WORKER];
        if (worker?.type !== 'chunk') throw new Error('The build has written no service worker.');
        if (worker.imports.length > 0 || worker.exports.length > 0)
          throw new Error('The service worker has to be one file: it shares a module with the page.');
        const files: Record<string, string> = {};
        for (const file of readdirSync(config.publicDir))
          files[file] = fingerprint(readFileSync(join(config.publicDir, file)));
        for (const file of Object.values(bundle))
          if (file !== worker)
            files[file.fileName] = fingerprint(file.type === 'chunk' ? file.code : file.source);
        const list = JSON.stringify(Object.fromEntries(Object.entries(files).toSorted()));
        worker.code = worker.code
          .replace('__FILES__', () => list)
          .replace('__BUILD__', JSON.stringify(fingerprint(worker.code + list).slice(0, 16)));
        if (/__(FILES|BUILD)__/.test(worker.code))
          throw new Error('The service worker asks for its files more than once.');
      },
    },
  };
}
