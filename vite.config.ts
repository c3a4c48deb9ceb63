import customMedia from 'postcss-custom-media';
import globalData from '@csstools/postcss-global-data';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { fileURLToPath } from 'node:url';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import { deliveryPlugin } from './.ci/delivery-plugin.ts';
import { noticesPlugin } from './.ci/notices-plugin.ts';
import { pagesPlugin } from './.ci/pages-plugin.ts';
import { toolboxPlugin } from './graph/tools/vite-plugin.ts';

/** For the test runner alone: serving the site needs no browser. */
async function testProjects(): Promise<NonNullable<ViteUserConfig['test']>> {
  const { playwright } = await import('@vitest/browser-playwright');
  const { pickBrowser } = await import('./tests/support/browser.mjs');
  const components = 'tests/src/**/*.svelte.test.ts';
  return {
    // A slow machine is no failure; `npm run bench` measures speed.
    testTimeout: 120_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          // One process reads the modules and the records once for all its files.
          isolate: false,
          include: ['tests/{graph,src,ci}/**/*.test.ts'],
          exclude: [components],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
          // One page loads the modules and the graph once for all its files.
          isolate: false,
          setupFiles: ['tests/support/clean-page.ts'],
          include: [components],
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: await pickBrowser() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  };
}

const toolbox = toolboxPlugin();

export default defineConfig(async () => ({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    toolbox,
    pagesPlugin(toolbox.api),
    noticesPlugin(),
    deliveryPlugin(),
  ],
  // The styles of every component know the widths of one file.
  css: {
    postcss: { plugins: [globalData({ files: ['src/shell/styles/media.css'] }), customMedia()] },
  },
  // Graphology only emits events, to nobody here.
  resolve: { alias: { events: fileURLToPath(new URL('graph/no-events.ts', import.meta.url)) } },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // Each further file costs a request: one file for each step of the first screen, one for the words around the drawing and in it, and
      // one for what several later parts share.
      output: {
        codeSplitting: {
          groups: [
            // The styles of everything that is there at first come in one file, with those of the page.
            {
              name: 'main',
              priority: 3,
              test: /\/src\/(shell|ui|canvas\/(?!renderers\/picture)|panels\/(bar|filters|history|list|question|ready|search\/Search\.|menu\/Lang)).*\.css$/,
            },
            ...['main', 'boot', 'nl', 'en'].map((name) => ({
              name,
              priority: 2,
              test: (id: string) => id.endsWith(`/src/shell/${name}.ts`),
            })),
            // What the drawing shares with later parts, so that it does not wait for all that they share.
            {
              name: 'view',
              priority: 2,
              test: /\/src\/(state\/view|ui|platform)\/|\/words\/restrictions|\/graph\/(phrase|facts)\.ts$|html-escaper/,
            },
            {
              name: (id: string) => `tools-${/\/words\/(\w+)\//.exec(id)?.[1]}`,
              priority: 2,
              test: /\/src\/words\/\w+\/(drawing|filters)\.ts$/,
            },
            // Not the styles of the pages themselves, which are there before any script.
            {
              name: 'shared',
              priority: 1,
              minShareCount: 2,
              test: /\/(src|graph)\/(?!shell\/styles\/|plain\/)/,
            },
            // What is too small for a file of its own: words of one language, and parts that are asked for near each other.
            {
              name: (id: string) => `words-${/\/words\/(\w+)\//.exec(id)?.[1]}`,
              test: /\/src\/words\/\w+\/(announce|answer|compare|fact|matrix|menu|picture|relations|routes|search|share|table|tour|update)\.ts$/,
            },
            {
              name: 'in-words',
              test: /\/panels\/(announce\/Announce\.svelte|list\/(relations\.ts|Relations\.svelte|All\.svelte))$/,
            },
            { name: 'around', test: /\/shell\/around\.ts$/ },
            { name: 'pages', test: /\/panels\/about\/(Accessibility|Help|Privacy)\.svelte$/ },
            { name: 'hits', test: /\/panels\/search\/(Hits|Results)\.svelte$/ },
            { name: 'menus', test: /\/panels\/(share\/ShareMenu|menu\/MenuContent)\.svelte$/ },
            { name: 'update', test: /\/panels\/update\/|\/shell\/stay-current/ },
          ],
        },
      },
      // No module of graph/ has side effects, so the first screen loads only what it uses through graph/index.ts. No component is a
      // custom element, so Svelte's support for them is not needed.
      treeshake: {
        moduleSideEffects: [
          { test: /\/graph\//, sideEffects: false },
          { test: /svelte\/src\/internal\/client\/dom\/elements\/custom-element\.js$/, sideEffects: false },
        ],
      },
    },
  },
  preview: { host: '127.0.0.1', port: 4173 },
  ...(process.env['VITEST'] ? { test: await testProjects() } : {}),
}));
