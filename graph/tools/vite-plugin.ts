import { createHash } from 'node:crypto';
import type { Plugin, ResolvedConfig } from 'vite';
import { formatProblem } from '../load/problems.ts';
import type { Language } from '../vocabulary.ts';
import { publish } from './publish.ts';
import { TOOLBOX } from './read-toolbox.ts';

const SERVED: Readonly<Record<Language, string>> = { nl: '/toolbox.json', en: '/toolbox.en.json' };
const LANGUAGES: readonly Language[] = ['nl', 'en'];

/**
 * Writes the checked toolbox and its words beside the page, as one JSON file for each language, and tells the page where by a preload link
 * with the id `toolbox`: the Dutch one in `href`, the English one in `data-en`. A problem in a record fails the build.
 */
export function toolboxPlugin(): Plugin {
  let config: ResolvedConfig;
  const compile = (): Record<Language, string> => {
    const all = publish();
    if (!all.ok)
      throw new Error(
        `The toolbox has ${all.problems.length} problem(s):\n${all.problems.map(formatProblem).join('\n')}`,
      );
    return { nl: JSON.stringify(all.published.nl), en: JSON.stringify(all.published.en) };
  };
  let json = { nl: '', en: '' };
  const fileName = (language: Language) =>
    `assets/toolbox-${language}-${createHash('sha256').update(json[language]).digest('hex').slice(0, 10)}.json`;
  const address = (language: Language) =>
    config.command === 'build' ? `./${fileName(language)}` : SERVED[language];
  return {
    name: 'toolbox',
    configResolved(resolved) {
      config = resolved;
    },
    buildStart() {
      json = compile();
      if (config.command !== 'build') return;
      for (const language of LANGUAGES)
        this.emitFile({ type: 'asset', fileName: fileName(language), source: json[language] });
    },
    configureServer(server) {
      server.watcher.add(TOOLBOX);
      server.watcher.on('change', (file) => {
        if (file.endsWith('.yaml')) server.ws.send({ type: 'full-reload' });
      });
      for (const language of LANGUAGES)
        server.middlewares.use(SERVED[language], (_, response) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(compile()[language]);
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
          href: address('nl'),
          'data-en': address('en'),
        },
        injectTo: 'head',
      },
    ],
  };
}
