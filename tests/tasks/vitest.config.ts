import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';
import { isSkipped } from './firefox.ts';

if (isSkipped)
  console.log('There is no Firefox here (FIREFOX_BIN, firefox-esr): the tasks are done in Chromium only.');

/** The tasks in Firefox. A config of its own, as it needs the built site, and a browser that not every machine has. */
export default defineConfig({
  root: fileURLToPath(new URL('../..', import.meta.url)),
  test: {
    include: ['tests/tasks/*.test.ts'],
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
