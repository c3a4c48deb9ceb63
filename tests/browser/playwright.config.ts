import { defineConfig, devices } from '@playwright/test';
import { fileURLToPath } from 'node:url';
import { pickBrowser } from '../support/browser.mjs';

const address = 'http://127.0.0.1:4187/';
const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  testDir: '.',
  outputDir: `${root}/node_modules/.cache/playwright`,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'line',
  workers: 1,
  use: { baseURL: address, launchOptions: await pickBrowser() },
  projects: [
    { name: 'chromium', use: { ...devices['Desktop Chrome'], viewport: { width: 1440, height: 900 } } },
  ],
  webServer: {
    command: 'node node_modules/vite/bin/vite.js preview --port 4187 --strictPort',
    cwd: root,
    url: address,
    reuseExistingServer: false,
  },
});
