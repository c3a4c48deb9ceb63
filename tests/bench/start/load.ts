import type { Browser, Page } from 'playwright';
import type { Host } from './host.ts';
import { cardIn, watch, type Expected, type Noted } from './watch.ts';

/** How many times slower than it is the processor is made. */
export const SLOWED = 4;
export const VIEWPORT = { width: 1440, height: 900 };
/** What comes in this many milliseconds after the drawing still belongs to the start. */
const AFTER = 2500;
/** Between two presses, as long as an impatient hand takes. */
const BETWEEN_PRESSES = 50;
const PATIENCE = 60_000;

/** A page that is measured. */
export interface Measured {
  readonly name: string;
  readonly host: Host;
  /** Below the address of the host. */
  readonly path?: string;
  readonly expected: Expected;
}

/** What began in a part of the start. */
interface Part {
  /** The time of its long tasks beyond 50 ms each. */
  readonly blocking: number;
  readonly longest: number;
  readonly kilobytes: number;
  readonly requests: number;
}

export interface Start extends Omit<Noted, 'tasks'> {
  /** Until the drawing is live, and after that. */
  readonly until: Part;
  readonly after: Part;
}

/**
 * One visit by somebody who was never there, in two loads: one in which nobody touches the page, and one in which a card is pressed over and
 * over, as presses make the page do more.
 */
export async function visit(browser: Browser, measured: Measured): Promise<Start> {
  const start = await load(browser, measured);
  if (measured.expected.kind === 'text') return start;
  return { ...start, ...(await press(browser, measured)) };
}

/** Opens the page, with nothing in a cache, and lets it be used. */
async function open<T>(
  browser: Browser,
  { host, path = '', expected }: Measured,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({ viewport: VIEWPORT, serviceWorkers: 'block' });
  const page = await context.newPage();
  await page.addInitScript(watch, expected);
  const session = await context.newCDPSession(page);
  await session.send('Network.setCacheDisabled', { cacheDisabled: true });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  host.requests.splice(0);
  await page.goto(host.address + path, { waitUntil: 'commit' });
  const result = await use(page);
  await context.close();
  return result;
}

const notedIn = (page: Page) => page.evaluate(() => (window as unknown as { noted: Noted }).noted);

const load = (browser: Browser, measured: Measured): Promise<Start> =>
  open(browser, measured, async (page) => {
    await page.waitForFunction(
      (drawing) => {
        const { painted, live } = (window as unknown as { noted: Noted }).noted;
        return painted !== undefined && (live !== undefined || !drawing);
      },
      measured.expected.kind !== 'text',
      { polling: 200, timeout: PATIENCE },
    );
    await page.waitForTimeout(AFTER);
    const { tasks, ...noted } = await notedIn(page);
    const live = noted.live ?? noted.painted ?? 0;
    const origin = await page.evaluate(() => performance.timeOrigin);
    const part = (isPart: (time: number) => boolean): Part => {
      const durations = tasks.flatMap(([begin, duration]) => (isPart(begin) ? duration : []));
      const requests = measured.host.requests.filter(({ at }) => isPart(at - origin));
      return {
        blocking: durations.reduce((sum, duration) => sum + duration - 50, 0),
        longest: Math.max(0, ...durations),
        kilobytes: requests.reduce((sum, { bytes }) => sum + bytes, 0) / 1000,
        requests: requests.length,
      };
    };
    return { ...noted, until: part((time) => time < live), after: part((time) => time >= live) };
  });

/** When the page first shows that a card was pressed, and when it answers. */
const press = (browser: Browser, measured: Measured): Promise<Pick<Noted, 'noticed' | 'answered'>> =>
  open(browser, measured, async (page) => {
    for (const end = Date.now() + PATIENCE; Date.now() < end;) {
      const place = await page.evaluate(cardIn, measured.expected.kind);
      if (place) await page.mouse.click(place.x, place.y);
      const { noticed, answered } = await notedIn(page);
      if (answered !== undefined) return { noticed, answered };
      await page.waitForTimeout(BETWEEN_PRESSES);
    }
    throw new Error(`${measured.name}: no card answers a press`);
  });
