import type { Plugin } from 'vite';
import { KnowledgeGraph, otherLanguageOf } from '../index.ts';
import { formatProblem } from '../load/problems.ts';
import type { Published } from '../published.ts';
import type { Language } from '../vocabulary.ts';
import { publish } from './publish.ts';
import { TOOLBOX } from './read-toolbox.ts';

/** What other plugins of the build may ask about the toolbox. */
export interface ToolboxApi {
  /** The checked toolbox in a language. Throws an error that lists every problem in the records. */
  readonly graph: (language: Language) => KnowledgeGraph;
  /** The name under which the build emits the JSON file of a language; Vite adds a hash to it. */
  readonly assetName: (language: Language) => string;
  /** The address at which the development server serves that file. */
  readonly devAddress: (language: Language) => string;
}

const DEV_ADDRESSES: Readonly<Record<Language, string>> = { nl: '/toolbox.json', en: '/toolbox.en.json' };
const LANGUAGES = Object.keys(DEV_ADDRESSES) as Language[];
/** The module with what a search in a language has to know of the other one. Only the search loads it. */
const OTHER_LANGUAGE = /^\0?virtual:other-language\/(nl|en)$/;

/**
 * Compiles the records to one JSON file per language, so that the page carries no YAML parser and a faulty record fails the build.
 * Home-made, because no plugin knows our records. Other plugins get the toolbox from `api`.
 */
export function toolboxPlugin(): Plugin<ToolboxApi> & { readonly api: ToolboxApi } {
  let compiled: Readonly<Record<Language, Published>> | undefined;
  const published = () => (compiled ??= compile());
  const json = (language: Language) => JSON.stringify(published()[language]);
  const assetName = (language: Language) => `toolbox-${language}.json`;
  return {
    name: 'toolbox',
    api: {
      graph: (language) => {
        const { toolbox, vocabulary, ...rest } = published()[language];
        return new KnowledgeGraph(toolbox, vocabulary, rest);
      },
      assetName,
      devAddress: (language) => DEV_ADDRESSES[language],
    },
    resolveId: { filter: { id: OTHER_LANGUAGE }, handler: (id) => `\0${id}` },
    load: {
      filter: { id: OTHER_LANGUAGE },
      handler: (id) => {
        const all = published();
        const [own, other] = id.endsWith('/nl') ? [all.nl, all.en] : [all.en, all.nl];
        return `export default ${JSON.stringify(otherLanguageOf(other, own))}`;
      },
    },
    buildStart() {
      published();
      if (this.environment.mode !== 'build') return;
      for (const language of LANGUAGES)
        this.emitFile({ type: 'asset', name: assetName(language), source: json(language) });
    },
    configureServer(server) {
      server.watcher.add(TOOLBOX);
      server.watcher.on('all', (_, file) => {
        if (!file.endsWith('.yaml')) return;
        compiled = undefined;
        server.environments.client.moduleGraph.invalidateAll();
        server.ws.send({ type: 'full-reload' });
      });
      for (const language of LANGUAGES)
        server.middlewares.use(DEV_ADDRESSES[language], (_, response) => {
          response.setHeader('Content-Type', 'application/json');
          response.end(json(language));
        });
    },
  };
}

function compile(): Readonly<Record<Language, Published>> {
  const all = publish();
  if (all.ok) return all.published;
  const problems = all.problems.map(formatProblem).join('\n');
  throw new Error(`The toolbox has ${all.problems.length} problem(s):\n${problems}`);
}
