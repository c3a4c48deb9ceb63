import { byKeyboard } from '../tasks/by-keyboard.ts';
import { byTouch } from '../tasks/by-touch.ts';
import { PHONE, type Engine } from '../tasks/engine.ts';
import { KeyboardReader, TouchReader } from '../tasks/reader.ts';
import { test, type Page } from './page.ts';

/** Chromium, told what to do by Playwright; more than one finger only by what the browser itself is told by. */
async function chromiumEngine(page: Page): Promise<Engine> {
  const session = await page.context().newCDPSession(page);
  return {
    go: async (link) => {
      await page.goto(`/${link}`);
    },
    press: (keys) => page.keyboard.press(keys),
    type: (text) => page.keyboard.type(text),
    touch: async (...fingers) => {
      const steps = Math.max(...fingers.map(({ length }) => length));
      for (let step = 0; step < steps; step++)
        await session.send('Input.dispatchTouchEvent', {
          type: step === 0 ? 'touchStart' : 'touchMove',
          touchPoints: fingers.map((finger, id) => ({ ...(finger[step] ?? finger[0]), id })),
        });
      await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    },
    ask: page.evaluate.bind(page) as Engine['ask'],
  };
}

// The same in Firefox: tests/tasks/firefox.test.ts.
test.describe('by keyboard', () => {
  for (const { name, run } of byKeyboard)
    test(name, async ({ page }) => run(new KeyboardReader(await chromiumEngine(page))));
});

test.describe('by touch', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });
  for (const { name, run } of byTouch)
    test(name, async ({ page }) => run(new TouchReader(await chromiumEngine(page))));
});
