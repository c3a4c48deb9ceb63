import { afterEach } from 'vitest';
import { cleanup } from 'vitest-browser-svelte';

/** All files of component tests share one page, so each test leaves it as it found it. */
afterEach(() => {
  cleanup();
  localStorage.clear();
  sessionStorage.clear();
});
