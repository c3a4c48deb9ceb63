import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import type { Published } from '../model.ts';
import { formatProblem } from '../problems.ts';
import { vocabulary } from '../toolbox/vocabulary.ts';
import { readToolbox, TOOLBOX } from './read-toolbox.ts';

/**
 * Writes the checked toolbox and its words as one JSON file beside the page, and tells the page where by a preload link with the id
 * `toolbox`. A problem in a record fails the build.
 */
export function toolboxPlugin(): Plugin {
  let config: ResolvedConfig;
  const compile = (): string => {
    const loaded = readToolbox();
    if (!loaded.ok)
      throw new Error(
        `The toolbox has ${loaded.problems.length} problem(s):\n${loaded.problems.map(formatProblem).join('\n')}`,
      );
    return JSON.stringify({ toolbox: loaded.toolbox, vocabulary } satisfies Published);
  };
  let json = '';
  const fileName = () =>
    `assets/toolbox-${createHash('sha256').update(json).digest('hex').slice(0, 10)}.json`;
  return {
    name: 'toolbox',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      json = compile();
      if (config.command === 'build') this.emitFile({ type: 'asset', fileName: fileName(), source: json });
    },
    configureServer(server) {
      server.watcher.add(TOOLBOX);
      server.watcher.on('change', (file) => {
        if (file.endsWith('.yaml')) server.ws.send({ type: 'full-reload' });
      });
      server.middlewares.use('/toolbox.json', (_, response) => {
        response.setHeader('Content-Type', 'application/json');
        response.end(compile());
      });
    },
    transformIndexHtml: () => [
      {
        tag: 'link',
        attrs: {
          id: 'toolbox',
          rel: 'preload',
          as: 'fetch',
          crossorigin: true,
          href: config.command === 'build' ? `./${fileName()}` : '/toolbox.json',
        },
        injectTo: 'head',
      },
    ],
  };
}
