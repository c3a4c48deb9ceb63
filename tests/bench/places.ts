import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { chromium, type Browser, type Page } from 'playwright';
import { pickBrowser } from '../support/browser.mjs';
import { Site } from '../support/site.ts';

/**
 * Whether a reader who leaves a record is back where he opened it, to the pixel: random walks by mouse, keyboard and touch through the
 * built site, each from some place in some view into one to three records and out again by the button, by Escape or by Back.
 * `tsx tests/bench/places.ts [walks] [seed]` prints how many were, and each that was not.
 */
const [walks = 200, seed = 1] = process.argv.slice(2).map(Number);
const VIEWS = [
  'vorm=lijst',
  'groep=senioren&vorm=lijst',
  'type=huur-naar-huur',
  'vorm=matrix',
  'vorm=inzichten',
];
const OPENERS =
  '.stage [role=rowheader] button, .stage tbody th button.link, .stage li button.link, aside.record h4 button.link';
const DEVICES = {
  mouse: { viewport: { width: 1366, height: 560 } },
  keyboard: { viewport: { width: 1366, height: 560 } },
  touch: { viewport: { width: 360, height: 740 }, hasTouch: true, isMobile: true },
} as const;
type Device = keyof typeof DEVICES;
const WAYS = ['button', 'Escape', 'Back'] as const;

const RANGE = 2 ** 30;
const numbers = fc.sample(fc.noBias(fc.nat({ max: RANGE - 1 })), { numRuns: walks * 100, seed }).values();
const random = () => (numbers.next().value ?? 0) / RANGE;
const below = (n: number) => Math.floor(random() * n);
const oneOf = <T>(all: readonly T[]): T => all[below(all.length)] as T;

/** Where everything is that scrolls, except the record. */
const places = (page: Page) =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('[data-place]')]
      .filter(({ dataset }) => dataset['place'] !== 'record')
      .map(({ dataset, scrollTop, scrollLeft }) => `${dataset['place'] ?? ''} ${scrollLeft} ${scrollTop}`)
      .join(', '),
  );

const settled = (page: Page) =>
  page.evaluate(async () => {
    for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
    await new Promise((resolve) => setTimeout(resolve));
  });

/** Scrolls one of the elements to somewhere on screen, and gives the point at which it can be pressed; nothing where another covers it. */
function bring(page: Page, selector: string, at: number, share: number) {
  return page.evaluate(
    ([all, which, height]) => {
      const found = [...document.querySelectorAll<HTMLElement>(all)].filter((each) => each.checkVisibility());
      const element = found[Math.floor(which * found.length)];
      if (!element) return undefined;
      element.scrollIntoView({ block: height < 0.33 ? 'start' : height < 0.66 ? 'center' : 'end' });
      const box = element.getBoundingClientRect();
      const point = { x: box.x + Math.min(box.width / 2, 40), y: box.y + box.height / 2 };
      const top = document.elementFromPoint(point.x, point.y);
      if (!top || !element.contains(top)) return undefined;
      element.setAttribute('data-pressed', '');
      return { ...point, name: element.textContent.trim() };
    },
    [selector, at, share] as const,
  );
}

async function press(page: Page, device: Device, { x, y }: { x: number; y: number }) {
  if (device === 'mouse') await page.mouse.click(x, y);
  else if (device === 'touch') await page.touchscreen.tap(x, y);
  else {
    await page.evaluate(() =>
      document.querySelector<HTMLElement>('[data-pressed]')?.focus({ preventScroll: true }),
    );
    await page.keyboard.press('Enter');
  }
  await page.evaluate(() => document.querySelector('[data-pressed]')?.removeAttribute('data-pressed'));
}

const opened = async (page: Page) => {
  await page.waitForSelector('.record article[aria-busy=false]');
  await settled(page);
};

/** One walk. Gives what went wrong, if anything did. */
async function walk(page: Page, device: Device): Promise<string | undefined> {
  const view = oneOf(VIEWS);
  await page.evaluate((hash) => (location.hash = hash), view);
  await settled(page);
  await page.waitForFunction(
    (all) => [...document.querySelectorAll(all)].some((each) => each.checkVisibility()),
    OPENERS,
  );
  await settled(page);
  const target = await bring(page, OPENERS, random(), random());
  if (!target) return walk(page, device);
  await settled(page);
  const before = await places(page);
  await press(page, device, target);
  await settled(page);
  // Some names lead to a question or to the drawing.
  if (!/[#&]kies=/.test(page.url())) return walk(page, device);
  await opened(page);
  const names = [target.name];
  for (let further = below(3); further > 0; further--) {
    const next = await bring(page, '.record .content button.link', random(), random());
    if (!next) break;
    const address = page.url();
    await press(page, device, next);
    await settled(page);
    if (page.url() === address) break;
    await opened(page);
    names.push(next.name);
  }
  const way = oneOf(WAYS);
  if (way === 'button') {
    const close = await bring(page, '.record article button[aria-label=Sluit]', 0, 0);
    if (!close) throw new Error('there is no close button');
    await press(page, device, close);
  } else if (way === 'Escape') await page.keyboard.press('Escape');
  else for (let step = 0; step < names.length; step++) await page.goBack().then(() => settled(page));
  await page.waitForSelector('#record-naam', { state: 'detached' });
  // What comes back may be laid out in later frames.
  let after = '';
  for (let at = 0; at < 20 && after !== before; at++) {
    await settled(page);
    after = await places(page);
  }
  await settled(page);
  after = await places(page);
  return after === before
    ? undefined
    : `${view}: ${names.join(' > ')}, left by ${way}: ${before} -> ${after}`;
}

async function run(browser: Browser, address: string, device: Device, count: number): Promise<string[]> {
  const context = await browser.newContext({
    ...DEVICES[device],
    serviceWorkers: 'block',
    reducedMotion: 'reduce',
  });
  const page = await context.newPage();
  await page.goto(address);
  const wrong: string[] = [];
  for (let at = 0; at < count; at++) {
    const fault = await walk(page, device);
    if (fault !== undefined) wrong.push(fault);
  }
  await context.close();
  return wrong;
}

const site = new Site(fileURLToPath(new URL('../../dist', import.meta.url)));
await site.start();
const browser = await chromium.launch(await pickBrowser());
const devices = Object.keys(DEVICES) as Device[];
for (const [at, device] of devices.entries()) {
  const count = Math.floor((walks + at) / devices.length);
  const wrong = await run(browser, site.address, device, count);
  console.log(`${device}: ${count - wrong.length} of ${count} walks ended where they began (seed ${seed})`);
  for (const fault of wrong) console.log(`  ${fault}`);
}
await browser.close();
await site.stop();
