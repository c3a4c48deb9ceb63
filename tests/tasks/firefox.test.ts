import { inflateSync } from 'node:zlib';
import type { Browser, Page } from 'puppeteer-core';
import { preview, type PreviewServer } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { byKeyboard } from './by-keyboard.ts';
import { byTouch } from './by-touch.ts';
import { DESK, PHONE } from './engine.ts';
import { firefoxEngine, isSkipped, launch, openPage } from './firefox.ts';
import { KeyboardReader, TouchReader } from './reader.ts';

// The same in Chromium: tests/browser/tasks.spec.ts.
const PORT = 4188;
const address = `http://127.0.0.1:${PORT}/`;

describe.skipIf(isSkipped)('in Firefox', () => {
  let server: PreviewServer;
  beforeAll(async () => {
    server = await preview({ preview: { port: PORT, strictPort: true } });
  });
  afterAll(() => server.close());

  /** One browser and one page for all tests of a way to use it. Each test loads the page anew, and finds nothing stored. */
  function inBrowser(touch: boolean): (use: (page: Page) => Promise<void>) => Promise<void> {
    let browser: Browser | undefined;
    let opened: Awaited<ReturnType<typeof openPage>> | undefined;
    beforeAll(async () => {
      browser = await launch(touch);
      opened = await openPage(browser.defaultBrowserContext(), address, touch ? PHONE : DESK);
    });
    afterAll(() => browser?.close());
    return async (use) => {
      if (!opened) throw new Error('there is no browser');
      const { page, faults } = opened;
      await page.goto(`${address}NOTICES.txt`);
      faults.length = 0;
      await page.evaluate(() => {
        localStorage.clear();
        sessionStorage.clear();
      });
      await use(page);
      expect(faults).toEqual([]);
    };
  }

  describe('by keyboard', () => {
    const inPage = inBrowser(false);
    for (const { name, run } of byKeyboard)
      test(name, () => inPage((page) => run(new KeyboardReader(firefoxEngine(page, address)))));

    test('on paper all pages of a comparison lie down, so that no column is cut off', () =>
      inPage(async (page) => {
        const reader = new KeyboardReader(firefoxEngine(page, address));
        await reader.open('vergelijk=huurgewenning,inkomenshuur,verhuiscoach&vorm=vergelijk');
        await reader.sees(/Cijfers/, '.stage table');
        const sizes = paperOf(Buffer.from(await page.pdf({ format: 'a4' })));
        expect(sizes.length).toBeGreaterThan(2);
        for (const { width, height } of sizes) expect(width).toBeGreaterThan(height);
      }));
  });

  describe('by touch', () => {
    const inPage = inBrowser(true);
    for (const { name, run } of byTouch)
      test(name, () => inPage((page) => run(new TouchReader(firefoxEngine(page, address)))));
  });
});

/** How large each page of a PDF is; what it says of them is packed. */
function paperOf(pdf: Buffer): { width: number; height: number }[] {
  const text = pdf.toString('latin1');
  const packed = [...text.matchAll(/FlateDecode[^]*?stream\r?\n([^]*?)\r?\nendstream/g)].map(
    ([, data = '']) => {
      try {
        return inflateSync(Buffer.from(data, 'latin1')).toString('latin1');
      } catch {
        // Not packed in the way that is looked for, so nothing about pages.
        return '';
      }
    },
  );
  return [...[text, ...packed].join('\n').matchAll(/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)].map(
    ([, width, height]) => ({ width: Number(width), height: Number(height) }),
  );
}
