import customMedia from 'postcss-custom-media';
import globalData from '@csstools/postcss-global-data';
import { svelte } from '@sveltejs/vite-plugin-svelte';
import { defineConfig, type ViteUserConfig } from 'vitest/config';
import type { Plugin } from 'vite';
import { hostsPlugin } from './.ci/hosts-plugin.ts';
import { noticesPlugin } from './.ci/notices-plugin.ts';
import { offlinePlugin } from './.ci/offline-plugin.ts';
import { pagesPlugin } from './.ci/pages-plugin.ts';
import { plainPlugin } from './.ci/plain-plugin.ts';
import { posterPlugin } from './.ci/poster-plugin.ts';
import { metaPolicy } from './.ci/security-headers.ts';
import { toolboxPlugin } from './graph/tools/vite-plugin.ts';

/** The policy stands in the page too, for hosts that send no headers. Not in development, which needs inline styles. */
const policyPlugin = (): Plugin => ({
  name: 'policy',
  apply: 'build',
  transformIndexHtml: () => [
    {
      tag: 'meta',
      attrs: { 'http-equiv': 'Content-Security-Policy', content: metaPolicy },
      injectTo: 'head-prepend',
    },
  ],
});

/** Loaded only by the test runner: serving the site needs no browser. */
async function testProjects(): Promise<NonNullable<ViteUserConfig['test']>> {
  const { playwright } = await import('@vitest/browser-playwright');
  const { pickBrowser } = await import('./tests/support/browser.mjs');
  const components = 'tests/src/**/*.svelte.test.ts';
  return {
    // A slow machine is no failure: what is measured is measured by `npm run bench`.
    testTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          environment: 'node',
          include: ['tests/{graph,src,ci}/**/*.test.ts'],
          exclude: [components],
        },
      },
      {
        extends: true,
        test: {
          name: 'component',
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

export default defineConfig(async () => ({
  base: './',
  plugins: [
    svelte({ configFile: false }),
    toolboxPlugin(),
    policyPlugin(),
    noticesPlugin(),
    pagesPlugin(),
    posterPlugin(),
    plainPlugin(),
    offlinePlugin(),
    hostsPlugin(),
  ],
  // The styles of every component know the widths of one file.
  css: {
    postcss: { plugins: [globalData({ files: ['src/shell/styles/media.css'] }), customMedia()] },
  },
  build: {
    assetsInlineLimit: 0,
    modulePreload: { polyfill: false },
    rolldownOptions: {
      // What the first screen needs is one file with all that it imports: each more costs a request, and time to ask for it.
      output: {
        codeSplitting: {
          groups: ['main', 'boot'].map((name) => ({
            name,
            test: (id: string) => id.endsWith(`/src/shell/${name}.ts`),
          })),
        },
      },
      // Loading a file of graph/ does nothing by itself: what the first screen does not use, it need not load through the one door.
      // And no component here is an element of its own, which Svelte else is ready for.
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
