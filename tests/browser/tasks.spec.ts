import { byKeyboard } from '../tasks/by-keyboard.ts';
import { byTouch } from '../tasks/by-touch.ts';
import { PHONE, type Engine, type Task } from '../tasks/engine.ts';
import { KeyboardReader, TouchReader } from '../tasks/reader.ts';
import { forget, test, type Page } from './page.ts';

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

/** All tasks of a way to use the page, one after the other. Each loads the page anew, and finds nothing stored. */
async function doAll<R>(
  page: Page,
  tasks: readonly Task<R>[],
  readerOf: (engine: Engine) => R,
): Promise<void> {
  const reader = readerOf(await chromiumEngine(page));
  for (const { name, run } of tasks)
    await test.step(name, async () => {
      // After a picture the keyboard would begin nowhere.
      await forget(page);
      await run(reader);
    });
}

// The same in Firefox: tests/tasks/firefox.test.ts.
test('by keyboard', async ({ page }) => {
  test.slow();
  await doAll(page, byKeyboard, (engine) => new KeyboardReader(engine));
});

test.describe('by touch', () => {
  test.use({ viewport: PHONE, hasTouch: true, isMobile: true });
  test('on a phone', async ({ page }) => {
    test.slow();
    await doAll(page, byTouch, (engine) => new TouchReader(engine));
  });
});
