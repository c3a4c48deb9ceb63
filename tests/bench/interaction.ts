import { chromium, type Page } from 'playwright';
import { preview } from 'vite';
import { pickBrowser } from '../support/browser.mjs';

/**
 * From a hand's move to the next paint, on the built site with the processor slowed: `npm run bench`. What the browser itself measures
 * (Event Timing, steps of 8 ms; under 16 ms it reports nothing, which counts as 16). The drawing follows after that paint, and is
 * measured by itself: from the first event until its last painting. Prints; asserts nothing.
 */
const PORT = 4189;
const SLOWED = 4;
/** After this many milliseconds the drawing has certainly followed. */
const SETTLED = 400;

interface Measure {
  readonly name: string;
  /** Opens a state, then does one thing after the other; each call of `act` is one interaction. */
  readonly run: (page: Page, act: (action: () => Promise<void>) => Promise<void>) => Promise<void>;
}

const open = async (page: Page, fragment: string) => {
  await page.goto('about:blank');
  await page.goto(`http://127.0.0.1:${PORT}/#${fragment}`);
  await page.locator('.canvas canvas, .drawing [data-id]').first().waitFor();
  await watchDrawing(page);
};
const record = (page: Page) => page.getByRole('complementary', { name: 'Over deze kaart' });

const measures: readonly Measure[] = [
  {
    name: 'a letter in the search field',
    async run(page, act) {
      await open(page, '');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('a');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      for (const query of ['huurgewenning', 'platform31', 'wat is er voor senioren'])
        for (const [at, letter] of [...query].entries()) {
          await act(() => page.keyboard.press(letter === ' ' ? 'Space' : letter));
          if (at === query.length - 1) await page.keyboard.press('Escape');
        }
    },
  },
  {
    name: 'a filter on or off',
    async run(page, act) {
      for (const fragment of ['', 'groep=senioren']) {
        await open(page, fragment);
        const filters = page
          .getByRole('complementary', { name: 'Filters' })
          .locator('section')
          .getByRole('button');
        for (let at = 0; at < Math.min(20, await filters.count()); at++)
          for (const _ of ['on', 'off'])
            if (await filters.nth(at).isEnabled()) await act(() => filters.nth(at).click());
      }
    },
  },
  {
    name: 'a card selected',
    async run(page, act) {
      for (const fragment of ['', 'groep=senioren']) {
        await open(page, fragment);
        await page.getByRole('button', { name: /^Lijst \(/ }).click();
        const cards = page.getByRole('region', { name: /Kaarten in beeld/ }).getByRole('button');
        for (let at = 0; at < (await cards.count()); at++) await act(() => cards.nth(at).click());
      }
    },
  },
  {
    name: 'a card expanded',
    async run(page, act) {
      for (const id of [
        'voorrang',
        'sev',
        'casus-westvoorne',
        'casus-vlaardingen',
        'senioren',
        'alle',
        'ons-soort-mensen',
        'participatie',
        'vestia',
        'huur-naar-koop',
        'realistisch-beeld',
        'matroeshka',
      ]) {
        await open(page, `kies=${id}`);
        const more = record(page).getByRole('button', { name: /^Zet \d+ erbij/ });
        while ((await more.count()) > 0) await act(() => more.first().click());
      }
    },
  },
  {
    name: 'a route lit up',
    async run(page, act) {
      await open(page, 'groep=senioren&van=senioren&naar=source');
      const paths = page.getByRole('region', { name: /^Routes van/ }).locator('button[aria-pressed]');
      await paths.first().waitFor();
      for (let at = 0; at < Math.min(12, await paths.count()); at++) {
        await act(() => paths.nth(at).hover());
        await act(() => paths.nth(at).click());
        await act(() => paths.nth(at).click());
      }
    },
  },
];

/** How long after its first event the drawing was last painted; nothing where the drawing did not change. */
const untilDrawn = (page: Page): Promise<number[]> =>
  page.evaluate(() => {
    const { first, painted } = window as unknown as { first: number[]; painted: number[] };
    const [begin] = first.splice(0);
    const end = painted.splice(0).at(-1);
    return begin !== undefined && end !== undefined && end > begin ? [Math.round(end - begin)] : [];
  });

/** Has the page note when an interaction begins, and when the drawing was painted. */
const watchDrawing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    interface Cytoscape {
      on(type: string, told: () => void): void;
    }
    const stage = document.querySelector<HTMLElement & { renderer?: { core: Cytoscape } }>('.canvas');
    const [first, painted]: [number[], number[]] = [[], []];
    Object.assign(window, { first, painted });
    for (const type of ['pointerdown', 'keydown', 'pointerover'])
      addEventListener(type, ({ timeStamp }) => first.push(timeStamp), { capture: true });
    // An earlier build, on a canvas.
    stage?.renderer?.core.on('render', () => painted.push(performance.now()));
    const drawing = stage?.querySelector('.drawing');
    if (!drawing) return;
    const noteWhenPainted = () =>
      requestAnimationFrame(() => setTimeout(() => painted.push(performance.now())));
    new MutationObserver(() => {
      noteWhenPainted();
      for (const movement of drawing.getAnimations({ subtree: true }))
        void movement.finished.then(noteWhenPainted, () => undefined);
    }).observe(drawing, { subtree: true, childList: true, attributes: true });
  });

/** The longest wait of one interaction, as the browser has noted it since it was last asked. */
async function longest(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        // Two frames later the browser has painted, and one task later it has noted so.
        requestAnimationFrame(() =>
          requestAnimationFrame(() =>
            setTimeout(() => {
              const noted = window as unknown as { noted: number[] };
              resolve(Math.max(16, ...noted.noted.splice(0)));
            }, 0),
          ),
        );
      }),
  );
}

const server = await preview({ preview: { port: PORT } });
const browser = await chromium.launch(await pickBrowser());
// Keeping the site is done once, on the first visit; what is measured here is every other moment.
const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
await page.addInitScript(() => {
  const noted: number[] = [];
  Object.assign(window, { noted });
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) noted.push(duration);
  }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
});
const session = await page.context().newCDPSession(page);
await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const print = (name: string, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `  ${name.padEnd(30)} ${String(times.length).padStart(4)} times   median ${at(sorted, 0.5)} ms   95 % ${at(sorted, 0.95)} ms   longest ${sorted.at(-1)} ms`,
  );
};

console.log(`from interaction to next paint, processor slowed ${SLOWED} times:`);
const all: number[] = [];
const drawings: [string, number[]][] = [];
for (const { name, run } of measures) {
  const times: number[] = [];
  const drawing: number[] = [];
  await run(page, async (action) => {
    await longest(page);
    await untilDrawn(page);
    await action();
    times.push(await longest(page));
    await page.waitForTimeout(SETTLED);
    drawing.push(...(await untilDrawn(page)));
  });
  print(name, times);
  all.push(...times);
  drawings.push([name, drawing]);
}
print('all', all);
console.log('until the drawing shows it:');
for (const [name, times] of drawings) if (times.length > 0) print(name, times);
await browser.close();
await server.close();
