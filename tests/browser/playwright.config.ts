import { defineConfig, devices } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { pickBrowser } from '../support/browser.mjs';

const address = 'http://127.0.0.1:4191/';
const { args, ...browser } = await pickBrowser();
// Without compilers that optimise: no page lives long enough to gain by what they cost.
const launchOptions = { ...browser, args: [...args, '--js-flags=--no-maglev,--no-opt'] };
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/node_modules/.cache/playwright`,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  // A slow machine is no failure.
  expect: { timeout: 20_000 },
  timeout: 60_000,
  workers: 2,
  use: { baseURL: address, launchOptions },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --port 4191 --strictPort',
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
