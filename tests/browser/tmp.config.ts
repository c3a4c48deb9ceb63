import config from './playwright.config.ts';
export default { ...config, timeout: 240000, expect: { timeout: 60000 }, use: { ...config.use, baseURL: 'http://127.0.0.1:4291/' }, webServer: { ...(config.webServer as object), command: 'node node_modules/vite/bin/vite.js preview --port 4291 --strictPort', url: 'http://127.0.0.1:4291/' } };
