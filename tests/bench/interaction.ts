import { chromium, type Page } from 'playwright';
import { basename, dirname, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { pickBrowser } from '../support/browser.mjs';
import { Host } from './start/host.ts';

/**
 * From a click or a key to the next paint, on the built site with the processor slowed: `npm run bench -- [folders of other builds]`. What
 * the browser itself measures (Event Timing, steps of 8 ms; under 16 ms it reports nothing, which counts as 16). The drawing follows
 * after that paint, and is measured by itself: from the first event until its last painting. With other builds, of which the bars expect
 * c9b179f, the builds take turns, and the ratios of 95th percentiles are told. Prints; asserts nothing.
 */
const SLOWED = 4;
/** When nothing was painted for this many milliseconds, the drawing has certainly followed. */
const SETTLED = 400;

interface Measure {
  readonly name: string;
  /** The most that ours may take beside c9b179f, until the next paint and until it is drawn. */
  readonly bars: { readonly paint: number; readonly drawing?: number };
  /** Opens a state, then does one thing after the other; each that it yields is one interaction. */
  readonly run: (page: Page) => AsyncGenerator<() => Promise<void>>;
}

const open = async (page: Page, fragment: string) => {
  const { origin } = new URL(page.url());
  await page.goto(`${origin}/favicon.svg`);
  await page.goto(`${origin}/#${fragment}`);
  await page.locator('.canvas canvas, .drawing [data-id]').first().waitFor();
  await watchDrawing(page);
};
const record = (page: Page) => page.getByRole('complementary', { name: 'Over deze kaart' });

const measures: readonly Measure[] = [
  {
    name: 'a letter in the search field',
    bars: { paint: 1 },
    async *run(page) {
      await open(page, '');
      await page.keyboard.press('Control+k');
      await page.keyboard.type('a');
      await page.getByRole('option').first().waitFor();
      await page.keyboard.press('Escape');
      for (const query of [
        'huurgewenning',
        'platform31',
        'wat is er voor senioren',
        'empty nest pakket',
        'verhuiscoach',
        'voorrang in vlaardingen',
      ])
        for (const [at, letter] of [...query].entries()) {
          yield () => page.keyboard.press(letter === ' ' ? 'Space' : letter);
          if (at === query.length - 1) await page.keyboard.press('Escape');
        }
    },
  },
  {
    name: 'a filter on or off',
    bars: { paint: 0.55, drawing: 0.5 },
    async *run(page) {
      for (const fragment of ['', 'groep=senioren']) {
        await open(page, fragment);
        const filters = page
          .getByRole('complementary', { name: 'Filters' })
          .locator('section')
          .getByRole('button');
        for (let at = 0; at < Math.min(20, await filters.count()); at++)
          for (const _ of ['on', 'off'])
            if (await filters.nth(at).isEnabled()) yield () => filters.nth(at).click();
      }
    },
  },
  {
    name: 'a card selected',
    bars: { paint: 0.55, drawing: 0.5 },
    async *run(page) {
      for (const fragment of ['', 'groep=senioren']) {
        await open(page, fragment);
        await page.getByRole('button', { name: /^Lijst \(/ }).click();
        const cards = page.getByRole('region', { name: /Kaarten in beeld/ }).getByRole('button');
        for (let at = 0; at < (await cards.count()); at++) yield () => cards.nth(at).click();
      }
    },
  },
  {
    name: 'a card expanded',
    bars: { paint: 0.55, drawing: 0.5 },
    async *run(page) {
      for (const id of [
        'alle',
        'casus-vlaardingen',
        'casus-westvoorne',
        'empty-nest-pakket',
        'gemotiveerde-doorstromers',
        'gezinnen',
        'huur-naar-huur',
        'huur-naar-koop',
        'huurgewenning',
        'inkomenshuur',
        'koop-naar-huur',
        'koop-naar-koop',
        'koopgarant',
        'matroeshka',
        'ons-soort-mensen',
        'participatie',
        'realistisch-beeld',
        'senioren',
        'sev',
        'sociale-huurders',
        'sociale-huurders-senioren',
        'verhuiscoach',
        'verkoop-corporatiewoning',
        'vestia',
        'virtueel-woonplatform',
        'voorrang',
      ]) {
        await open(page, `kies=${id}`);
        const more = record(page).getByRole('button', { name: /^Zet \d+ erbij/ });
        while ((await more.count()) > 0) yield () => more.first().click();
      }
    },
  },
  {
    name: 'a route lit up',
    bars: { paint: 0.55, drawing: 0.5 },
    async *run(page) {
      await open(page, 'groep=senioren&van=senioren&naar=source');
      const paths = page.getByRole('region', { name: /^Routes van/ }).locator('button.route');
      await paths.first().waitFor();
      for (let at = 0; at < Math.min(12, await paths.count()); at++) {
        // That a route lights up when it is pointed at is no press.
        await paths.nth(at).hover();
        await settled(page);
        yield () => paths.nth(at).click();
        yield () => paths.nth(at).click();
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

/** Waits until the drawing has not been painted for a while. */
const settled = (page: Page): Promise<void> =>
  page.evaluate(
    (quiet) =>
      new Promise((resolve) => {
        const { painted } = window as unknown as { painted: number[] };
        const begin = performance.now();
        const timer = setInterval(() => {
          if (performance.now() - (painted.at(-1) ?? begin) < quiet) return;
          clearInterval(timer);
          resolve();
        }, quiet / 10);
      }),
    SETTLED,
  );

/** Has the page note when an interaction begins, and when the drawing was painted. */
const watchDrawing = (page: Page): Promise<void> =>
  page.evaluate(() => {
    interface Cytoscape {
      on(type: string, told: () => void): void;
    }
    const stage = document.querySelector<HTMLElement & { _cyreg?: { cy: Cytoscape } }>('.canvas');
    const [first, painted]: [number[], number[]] = [[], []];
    Object.assign(window, { first, painted });
    for (const type of ['pointerdown', 'keydown', 'pointerover'])
      addEventListener(type, ({ timeStamp }) => first.push(timeStamp), { capture: true });
    // An earlier build, on a canvas: it tells of what it draws right before the paint.
    stage?._cyreg?.cy.on('render', () => setTimeout(() => painted.push(performance.now())));
    const drawing = stage?.querySelector('.drawing');
    if (!drawing) return;
    new MutationObserver(() => {
      const ends = drawing.getAnimations({ subtree: true }).map(({ finished }) => finished);
      for (const end of [Promise.resolve(), ...ends])
        end.then(
          () => requestAnimationFrame(() => setTimeout(() => painted.push(performance.now()))),
          () => undefined,
        );
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

const at = (sorted: readonly number[], share: number) =>
  sorted[Math.min(sorted.length - 1, Math.floor(share * sorted.length))] ?? 0;
const late = (times: readonly number[]) =>
  at(
    times.toSorted((a, b) => a - b),
    0.95,
  );
const print = (name: string, times: readonly number[]) => {
  const sorted = times.toSorted((a, b) => a - b);
  console.log(
    `  ${name.padEnd(44)} ${String(times.length).padStart(4)} times   median ${at(sorted, 0.5).toFixed(0)} ms   95 % ${at(sorted, 0.95).toFixed(0)} ms   longest ${sorted.at(-1)?.toFixed(0) ?? '-'} ms`,
  );
};

interface Times {
  readonly paint: readonly number[];
  readonly drawing: readonly number[];
}

/** Takes a measure of each page, one interaction of each in turn, as the machine is not equally fast from minute to minute. */
async function take({ run }: Measure, pages: ReadonlyMap<string, Page>): Promise<Map<string, Times>> {
  const taken = new Map<string, { paint: number[]; drawing: number[] }>();
  const left = [...pages].map(([name, page]) => ({ name, page, actions: run(page) }));
  while (left.length > 0)
    for (const each of [...left]) {
      const { name, page, actions } = each;
      const next = await actions.next();
      if (next.done === true) left.splice(left.indexOf(each), 1);
      else {
        await longest(page);
        await untilDrawn(page);
        await next.value();
        const times = taken.get(name) ?? { paint: [], drawing: [] };
        taken.set(name, times);
        times.paint.push(await longest(page));
        await settled(page);
        times.drawing.push(...(await untilDrawn(page)));
      }
    }
  return taken;
}

const browser = await chromium.launch(await pickBrowser());
const hosts: Host[] = [];
/** A page of a build. Keeping the site is done once, on the first visit; what is measured here is every other moment. */
async function pageOf(folder: string): Promise<Page> {
  const host = new Host(folder);
  await host.start();
  hosts.push(host);
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 }, serviceWorkers: 'block' });
  await page.addInitScript(() => {
    const noted: number[] = [];
    Object.assign(window, { noted });
    new PerformanceObserver((list) => {
      for (const { duration, interactionId } of list.getEntries() as PerformanceEventTiming[])
        if (interactionId > 0) noted.push(duration);
    }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
  });
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(`${host.address}favicon.svg`);
  return page;
}

const pages = new Map([['ours', await pageOf(fileURLToPath(new URL('../../dist', import.meta.url)))]]);
// A build is called by the folder that it was made in.
for (const other of process.argv.slice(2))
  pages.set(basename(dirname(resolve(other))), await pageOf(resolve(other)));

console.log(
  `from interaction to next paint and until the drawing shows it, processor slowed ${SLOWED} times:`,
);
for (const measure of measures) {
  const taken = await take(measure, pages);
  const ours = taken.get('ours');
  for (const [name, { paint, drawing }] of taken) {
    print(`${measure.name}, ${name}`, paint);
    if (drawing.length > 0) print(`  until it is drawn`, drawing);
    if (!ours || name === 'ours') continue;
    const told = (what: keyof Times) => {
      const [ratio, most] = [late(ours[what]) / late(taken.get(name)?.[what] ?? []), measure.bars[what]];
      return most === undefined ? '' : `${ratio.toFixed(2)} ${ratio <= most ? '<=' : 'exceeds'} ${most}`;
    };
    console.log(`    ours / ${name}: ${told('paint')}   until it is drawn: ${told('drawing') || '-'}`);
  }
}
await browser.close();
for (const host of hosts) await host.stop();
