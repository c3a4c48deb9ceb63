import { fileURLToPath } from 'node:url';
import { resolve } from 'node:path';
import { chromium, type Page } from 'playwright';
import { pickBrowser } from '../support/browser.mjs';
import { lineQuality, type DrawnLine, type Point } from '../support/line-quality.ts';
import { realGraph } from '../support/real-toolbox.ts';
import { Site } from '../support/site.ts';

/**
 * How well the drawing fits its stage and how well its lines can be followed, in this build and beside it in an earlier one:
 * `tsx tests/bench/drawing.ts [folder of the earlier build]`. Everything is measured in pixels of the screen. Prints; asserts nothing.
 */
const SIZES = [
  [1366, 768],
  [1440, 900],
  [1920, 1080],
  [2560, 1440],
] as const;
const graph = realGraph();
const everything = graph.nodes.map(({ id }) => id);
const VIEWS: Readonly<Record<string, string>> = {
  start: '',
  senioren: 'groep=senioren',
  gezinnen: 'groep=gezinnen',
  'huur naar huur': 'type=huur-naar-huur',
  'huur naar koop': 'type=huur-naar-koop',
  'senioren, huur naar huur': 'groep=senioren&type=huur-naar-huur',
  'one category': 'categorie=vraaggericht',
  'all cards, one by one': `erbij=${everything.join(',')}`,
  'all cards, arranged': `erbij=${everything.join(',')}&schik=${everything.length}`,
};

interface Edge {
  source(): { id(): string };
  target(): { id(): string };
  sourceEndpoint(): { x: number; y: number };
  targetEndpoint(): { x: number; y: number };
  controlPoints(): { x: number; y: number }[] | undefined;
  segmentPoints(): { x: number; y: number }[] | undefined;
}
interface Core {
  zoom(): number;
  edges(): { map<T>(each: (edge: Edge) => T): T[] };
  nodes(selector: string): { length: number; renderedBoundingBox(options: object): { w: number; h: number } };
}

/** What is drawn, in pixels. */
interface Drawn {
  lines: { ends: [string, string]; corners: [number, number][]; curved: boolean }[];
  cards: number;
  name: number;
  width: number;
  height: number;
}

/** Reads a drawing of elements. Runs in the page, so it needs nothing from outside. */
function drawnByElements(): Drawn {
  const drawing = document.querySelector<SVGSVGElement>('.drawing');
  if (!drawing) throw new Error('there is no drawing');
  const zoom = (drawing.firstElementChild as SVGGElement).getCTM()?.a ?? 1;
  const boxes = [...drawing.querySelectorAll('[data-id] > rect')].map((card) => card.getBoundingClientRect());
  const { width, height } = drawing.getBoundingClientRect();
  return {
    lines: [...drawing.querySelectorAll<SVGPathElement>('[data-line]')].map((line) => {
      // A corner is what a curve is drawn towards.
      const parts = (line.getAttribute('d') ?? '').split(/(?=[MLQ])/);
      const corners = parts.filter((part, at) => !part.startsWith('L') || at === parts.length - 1);
      return {
        ends: (line.dataset['line'] ?? '').split('--') as [string, string],
        corners: corners.map((part): [number, number] => {
          const [x = 0, y = 0] = part.slice(1).split(' ').map(Number);
          return [x * zoom, y * zoom];
        }),
        curved: false,
      };
    }),
    cards: drawing.querySelectorAll('[data-id]').length,
    name: 13 * zoom,
    width:
      (Math.max(...boxes.map(({ right }) => right)) - Math.min(...boxes.map(({ left }) => left))) / width,
    height:
      (Math.max(...boxes.map(({ bottom }) => bottom)) - Math.min(...boxes.map(({ top }) => top))) / height,
  };
}

/** Reads a drawing of Cytoscape, as an earlier build has. Runs in the page too. */
function drawnByCytoscape(): Drawn {
  const canvas = document.querySelector<HTMLElement & { _cyreg: { cy: Core } }>('.canvas');
  if (!canvas) throw new Error('there is no drawing');
  const core = canvas._cyreg.cy;
  const zoom = core.zoom();
  const cards = core.nodes('[kind]');
  const box = cards.renderedBoundingBox({ includeLabels: false, includeOverlays: false });
  const { width, height } = canvas.getBoundingClientRect();
  return {
    lines: core.edges().map((edge) => {
      const curved = edge.controlPoints() !== undefined;
      const between = edge.controlPoints() ?? edge.segmentPoints() ?? [];
      return {
        ends: [edge.source().id(), edge.target().id()],
        corners: [edge.sourceEndpoint(), ...between, edge.targetEndpoint()].map(
          ({ x, y }): [number, number] => [x * zoom, y * zoom],
        ),
        curved,
      };
    }),
    cards: cards.length,
    name: 13 * zoom,
    width: box.w / width,
    height: box.h / height,
  };
}

const half = (a: Point, b: Point): Point => [(a[0] + b[0]) / 2, (a[1] + b[1]) / 2];
/** A chain of curves that passes the middles between its inner points, as short straight lines. */
function flattened(points: readonly Point[]): Point[] {
  const flat: Point[] = [points[0] as Point];
  for (let at = 1; at < points.length - 1; at++) {
    const pull = points[at] as Point;
    const from = flat.at(-1) as Point;
    const to = at === points.length - 2 ? (points[at + 1] as Point) : half(pull, points[at + 1] as Point);
    for (let t = 0.1; t < 1.05; t += 0.1)
      flat.push(
        [0, 1].map(
          (k) => (1 - t) ** 2 * (from[k] ?? 0) + 2 * t * (1 - t) * (pull[k] ?? 0) + t ** 2 * (to[k] ?? 0),
        ) as unknown as Point,
      );
  }
  return flat;
}

async function measured(page: Page, address: string, fragment: string) {
  await page.goto('about:blank');
  await page.goto(`${address}#${fragment}${fragment === '' ? '' : '&'}vorm=kaart`);
  await page.locator('.canvas canvas, .drawing [data-id]').first().waitFor();
  const read = (await page.locator('.drawing').count()) > 0 ? drawnByElements : drawnByCytoscape;
  const seen = () => page.evaluate(read).then((drawing) => JSON.stringify(drawing));
  // The drawing has come to rest when its lines stay where they are.
  for (let last = '', now = await seen(); last !== now; now = await seen()) {
    last = now;
    await page.evaluate(() => new Promise((done) => setTimeout(done, 400)));
  }
  const { lines, ...place } = await page.evaluate(read);
  const drawn = lines.map(({ ends, corners, curved }): DrawnLine => ({
    ends,
    points: curved ? flattened(corners) : corners,
  }));
  return { ...place, ...lineQuality(drawn) };
}

async function open(folder: string) {
  const site = new Site(folder);
  await site.start();
  return { address: site.address, stop: () => site.stop() };
}

const percent = (share: number) => `${Math.round(share * 1000) / 10} %`;
const browser = await chromium.launch(await pickBrowser());
const folders = [resolve(fileURLToPath(new URL('../../dist', import.meta.url))), ...process.argv.slice(2, 3)];
const sites = await Promise.all(folders.map((folder) => open(resolve(folder))));
for (const [width, height] of SIZES) {
  console.log(`\n${width} x ${height}`);
  const totals = sites.map(() => ({ overlap: 0, length: 0, crossings: 0 }));
  for (const [name, fragment] of Object.entries(VIEWS)) {
    for (const [at, { address }] of sites.entries()) {
      const context = await browser.newContext({ viewport: { width, height }, serviceWorkers: 'block' });
      const page = await context.newPage();
      const found = await measured(page, address, fragment);
      const total = totals[at];
      if (total) {
        total.overlap += found.overlap * found.length;
        total.length += found.length;
        total.crossings += found.crossings;
      }
      console.log(
        [
          (at === 0 ? name : '  earlier').padEnd(26),
          `${found.cards} cards, ${found.lines} lines`.padEnd(22),
          `stage ${percent(found.width)} x ${percent(found.height)}`.padEnd(26),
          `names ${Math.round(found.name * 10) / 10} px`.padEnd(16),
          `overlap ${percent(found.overlap)}`.padEnd(18),
          `crossings ${found.crossings}`,
        ].join(''),
      );
      await context.close();
    }
  }
  for (const [at, { overlap, length, crossings }] of totals.entries())
    console.log(
      `${at === 0 ? 'all views' : '  earlier'}: overlap ${percent(overlap / length)} of the length, crossings ${crossings}`,
    );
  const [ours, earlier] = totals;
  if (ours && earlier)
    console.log(
      `ratio: overlap ${(ours.overlap / ours.length / (earlier.overlap / earlier.length)).toFixed(2)}, crossings ${(ours.crossings / earlier.crossings).toFixed(2)}`,
    );
}
await browser.close();
await Promise.all(sites.map(({ stop }) => stop()));
