import { readdirSync } from 'node:fs';
import type { Plugin, ResolvedConfig } from 'vite';
import { iis, netlify, nginx } from './hosts.ts';
import { caching, LASTING, securityHeaders } from './security-headers.ts';

/** Writes what hosts read; it comes after all that a reader gets. The preview is a host too. */
export function hostsPlugin(): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'hosts',
    configResolved(resolved) {
      config = resolved;
    },
    generateBundle: {
      order: 'post',
      handler(_, bundle) {
        const files = [...readdirSync(config.publicDir), ...Object.keys(bundle)].toSorted();
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
