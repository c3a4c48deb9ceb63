import { existsSync } from 'node:fs';
import puppeteer, { type Browser, type BrowserContext, type KeyInput, type Page } from 'puppeteer-core';
import type { Engine, Way } from './engine.ts';

const wanted = process.env['FIREFOX_BIN'];
/** The Firefox of this machine, if there is any: FIREFOX_BIN, else the system's. FIREFOX_BIN= (empty) is none. */
const firefoxPath: string | undefined = (
  wanted === undefined ? ['/usr/bin/firefox-esr', '/usr/bin/firefox'] : [wanted]
).find((path) => existsSync(path));

/** Not every machine has one; CI_FIREFOX=1 makes that a failure. */
export const isSkipped = firefoxPath === undefined && process.env['CI_FIREFOX'] !== '1';

/** What points: a finger, or a mouse with which one can point without pressing. */
const POINTERS = { touch: 1, mouse: 6 };

export function launch(touch: boolean): Promise<Browser> {
  if (firefoxPath === undefined)
    throw new Error('there is no Firefox: set FIREFOX_BIN, or install firefox-esr');
  const pointers = touch ? POINTERS.touch : POINTERS.mouse;
  return puppeteer.launch({
    browser: 'firefox',
    executablePath: firefoxPath,
    extraPrefsFirefox: {
      // Every page comes from one host: no process for each site, and none started in advance.
      'fission.autostart': false,
      'dom.ipc.processCount': 1,
      'dom.ipc.processPrelaunch.enabled': false,
      'dom.w3c_touch_events.enabled': touch ? 1 : 0,
      'ui.primaryPointerCapabilities': pointers,
      'ui.allPointerCapabilities': pointers,
    },
  });
}

/** A page that has to stay quiet: what is said against it is an error, a warning, a breach of the policy, or a request to another host. */
export async function openPage(
  context: BrowserContext,
  address: string,
  viewport: { width: number; height: number },
): Promise<{ page: Page; faults: string[] }> {
  const page = await context.newPage();
  await page.setViewport(viewport).catch((error: unknown) => {
    // An older Firefox cannot be turned on its side, which no task needs; how large it is, it has been told.
    if (!String(error).includes('unknown command emulation.setScreenOrientationOverride')) throw error;
  });
  const faults: string[] = [];
  page.on('console', (message) => {
    if (['error', 'warn'].includes(message.type())) faults.push(message.text());
  });
  page.on('pageerror', (error) => faults.push(String(error)));
  page.on('request', (request) => {
    const { origin, protocol } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== new URL(address).origin) faults.push(request.url());
  });
  await page.evaluateOnNewDocument(() => {
    // No worker: what comes is to come from the host, each time. See tests/browser/offline.spec.ts.
    if ('serviceWorker' in navigator) navigator.serviceWorker.register = () => new Promise(() => undefined);
  });
  return { page, faults };
}

async function touch(page: Page, fingers: readonly Way[]): Promise<void> {
  const down = [];
  for (const [{ x, y }] of fingers) down.push(await page.touchscreen.touchStart(x, y));
  const steps = Math.max(...fingers.map(({ length }) => length));
  for (let step = 1; step < steps; step++)
    for (const [at, finger] of fingers.entries()) {
      const to = finger[step];
      if (to) await down[at]?.move(to.x, to.y);
    }
  for (const each of down) await each.end();
}

/** Firefox as it is, told what to do over WebDriver BiDi. */
export function firefoxEngine(page: Page, address: string): Engine {
  return {
    go: async (link) => {
      await page.goto(address + link);
    },
    press: async (keys) => {
      const all = keys.split('+') as KeyInput[];
      const [last = 'Tab'] = all.slice(-1);
      const held = all.slice(0, -1);
      for (const key of held) await page.keyboard.down(key);
      await page.keyboard.press(last);
      for (const key of held.toReversed()) await page.keyboard.up(key);
    },
    type: (text) => page.keyboard.type(text),
    touch: (...fingers) => touch(page, fingers),
    ask: page.evaluate.bind(page) as Engine['ask'],
  };
}
