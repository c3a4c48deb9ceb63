import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../../../../../src/shell/styles/app.css';
import type { EdgeSingular } from 'cytoscape';
import { beforeAll, describe, expect, it } from 'vitest';
import { pathKey, KnowledgeGraph, paths, stopOf, vocabulary } from '../../../../../graph/index.ts';
import { CytoscapeRenderer } from '../../../../../src/canvas/renderers/cytoscape/renderer.ts';
import { pictureOf } from '../../../../../src/canvas/renderers/svg/picture-of.ts';
import { toBitmap } from '../../../../../src/canvas/renderers/svg/to-bitmap.ts';
import { boxesOf, sceneOf } from '../../../../../src/canvas/scene/build-scene.ts';
import { textMeasureFor } from '../../../../../src/canvas/scene/measure.ts';
import { expandBadgesOf } from '../../../../../src/canvas/scene/expand-badges.ts';
import { readPalette } from '../../../../../src/canvas/style/palette.ts';
import { Explorer } from '../../../../../src/state/session/explorer.svelte.ts';
import { addressOf } from '../../../../../src/state/link/address.ts';
import { encodeView } from '../../../../../src/state/link/link.ts';
import { START_VIEW } from '../../../../../src/state/view/view.ts';
import { pathEdges, pathNodes } from '../../../../../src/state/view/path-keys.ts';
import { pageGraph } from '../../../../support/page-graph.ts';
import { dutch } from '../../../../support/texts.ts';

const { words } = dutch;
const { pictureWords } = dutch.part('picture');

const graph = await pageGraph();
beforeAll(() => document.fonts.load('600 13px "Atkinson Hyperlegible Next Variable"'));

/** The longest route to a source that is known only from today. */
const [from, to] = [stopOf(graph, 'senioren'), stopOf(graph, 'platform31')];
const path = from && to && paths(graph, { from, to }).at(-1);
const trace = { from: ['senioren'], to: 'platform31', via: [], avoid: [], chosen: path ? pathKey(path) : '' };
const everything = { ...START_VIEW, added: graph.nodes.map(({ id }) => ({ id })) };
const views = {
  start: '',
  'a question': 'groep=senioren',
  'a question of all parts':
    'groep=senioren,gezinnen&type=huur-naar-huur&categorie=procesbegeleiding&ervaring=praktijk&plaats=rotterdam',
  'no answer': 'groep=gezinnen&categorie=financiele-ondersteuning',
  'a chosen route': encodeView({ ...START_VIEW, trace }),
  'the toolbox alone': 'groep=senioren&type=huur-naar-huur&nu=uit',
  'a card put elsewhere, and one hidden': 'groep=senioren&vast=huurgewenning~-200~420&weg=verhuiscoach',
  everything: encodeView(everything),
};

const attributesOf = (element: Element): Record<string, string> =>
  Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
const colours = document.createElement('canvas').getContext('2d');
/** However it is written. */
function colour(text = 'none'): string {
  if (!colours) return text;
  colours.fillStyle = '#010203';
  colours.fillStyle = text;
  return colours.fillStyle;
}
/** Cytoscape ends a line at the outside of a card's border, of which half lies outside the card. */
const BORDER = 1.6;
const isNear = (a: string | number | undefined, b: number) => Math.abs(Number(a) - b) < BORDER;
const isSame = (a: readonly number[], b: readonly number[]) =>
  a.length === b.length && a.every((value, place) => isNear(value, b[place] ?? NaN));
const numbersOf = (text = '') => (text.match(/-?[\d.]+/g) ?? []).map(Number);
/** Where Cytoscape draws a line: it passes the middle between two points that pull at it. */
function curveThrough(edge: EdgeSingular): number[] {
  const pulls = edge.controlPoints() ?? [];
  const passes = pulls.flatMap((pull, place) => {
    const next = pulls[place + 1];
    return next ? [pull, { x: (pull.x + next.x) / 2, y: (pull.y + next.y) / 2 }] : [pull];
  });
  return [edge.sourceEndpoint(), ...passes, edge.targetEndpoint()].flatMap(({ x, y }) => [x, y]);
}
const quiet = {
  select: () => {},
  clear: () => {},
  expand: () => {},
  pin: () => {},
  hover: () => {},
  leave: () => {},
  viewportMoved: () => {},
  viewportChanged: () => {},
};

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
const linesIn = (svg: Element) => [...svg.querySelectorAll('text')].map((each) => each.textContent ?? '');
/** As it is read: a word that was broken over two lines is one again. */
const readIn = (svg: Element) => linesIn(svg).join(' ').replace(/- /g, '-').replace(/\s+/g, ' ');
async function pictured(fragment: string, of = graph) {
  history.replaceState(history.state, '', `#${fragment}`);
  const explorer = new Explorer(of, fragment);
  const svg = await pictureOf(explorer, dutch);
  return { explorer, svg, picture: parse(svg) };
}

/** Where every text of a picture is, once it is known to be within the margins. */
function textsWithin(picture: Element) {
  const shown = document.importNode(picture, true);
  document.body.append(shown);
  const page = shown.getBoundingClientRect();
  const boxes = [...shown.querySelectorAll('text')].map((text) => {
    const { left, right, top, height } = text.getBoundingClientRect();
    // The letters themselves, without the room above and below that a font keeps.
    return { text: text.textContent, left, right, top: top + height * 0.3, bottom: top + height * 0.7 };
  });
  shown.remove();
  for (const { text, left, right, top, bottom } of boxes) {
    expect(left >= page.left + 20 && right <= page.right - 20, `${text} is within the page`).toBe(true);
    expect(top > page.top && bottom < page.bottom, `${text} is within the page`).toBe(true);
  }
  return boxes;
}

describe.each(Object.entries(views))('a picture of %s', (name, fragment) => {
  it('names every card in view, and says what was asked, how much of it is shown, when, and where', async () => {
    const { explorer, picture } = await pictured(fragment);
    expect(picture.querySelector('parsererror')).toBeNull();
    const read = readIn(picture);
    const plain = (text: string) => text.replace(/[- ]/g, '');
    for (const id of explorer.visible) expect(plain(read)).toContain(plain(graph.node(id).name));
    expect(read).toContain(`${words.product} · ${graph.toolbox.document.title}`);
    expect(read).toContain(words.bar.visible(explorer.visible.length, explorer.total));
    for (const part of ['group', 'type', 'category', 'place', 'experience'] as const)
      for (const { label } of explorer.chosen(part)) expect(read).toContain(label);
    const today = new Date().toLocaleDateString('nl', { day: 'numeric', month: 'long', year: 'numeric' });
    expect(read).toContain(`Gemaakt op ${today}`);
    expect(linesIn(picture).join('')).toContain(addressOf(explorer, 'map'));
    expect(picture.querySelector('title')?.textContent).toContain(words.product);
  });

  it('explains every sign that is in it, and none that is not', async () => {
    const { explorer, picture } = await pictured(fragment);
    const read = readIn(picture);
    const { legend } = pictureWords;
    const shown = explorer.visible.map((id) => graph.node(id));
    const explained = (text: string, present: boolean) =>
      expect(read.includes(text), `${name}: ${text}`).toBe(present);
    const marked = shown.filter(({ id }) => graph.categoryIndex(id) < 0);
    for (const [id, { mark, label }] of Object.entries(vocabulary.statuses))
      if (mark !== 'none' && !(explorer.question.experience ?? []).includes(id))
        explained(
          label,
          marked.some(({ experience }) => experience?.status === id),
        );
    explained(
      legend.nowCard,
      shown.some(({ layer }) => layer === 'now'),
    );
    explained(legend.path, explorer.traced?.chosen !== undefined);
    // Two forms at least, and none that a route's own frame hides.
    const forms = new Set(shown.map(({ kind }) => vocabulary.kinds[kind]?.shape));
    explained(legend.cards, forms.size > 1 && explorer.traced?.chosen === undefined);
    for (const { id, name: category } of graph.ofKind('category'))
      if (shown.some((node) => graph.categoryOf(node.id) === id)) explained(category, true);
  });

  it('refers to nothing outside itself', async () => {
    const { picture } = await pictured(fragment);
    expect(picture.querySelectorAll('a, image, use, foreignObject, script').length).toBe(0);
    for (const element of [picture, ...picture.querySelectorAll('*')])
      for (const { name: attribute, value } of element.attributes) {
        expect(attribute).not.toMatch(/href|^on|^style$/);
        if (attribute !== 'xmlns') expect(value).not.toMatch(/url\(|:\/\//);
      }
    const styles = picture.querySelector('style')?.textContent ?? '';
    expect(styles.match(/url\(.{16}/g)).toEqual([expect.stringMatching(/^url\(data:[a-z]+\/w/)]);
  });

  it('cuts nothing and lets no text lie on another', async () => {
    const { picture } = await pictured(fragment);
    const boxes = textsWithin(picture);
    // Where a reader puts a card, it may cover another.
    if (!fragment.includes('vast='))
      for (const [place, a] of boxes.entries())
        for (const b of boxes.slice(place + 1))
          expect(
            a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom,
            `${a.text} under ${b.text}`,
          ).toBe(false);
  });

  it('shows cards and lines as the renderer on screen does: places, colours, curves and dashes', async () => {
    const { explorer, picture } = await pictured(fragment);
    const element = document.createElement('div');
    element.style.cssText = 'position: relative; width: 860px; height: 600px';
    document.body.append(element);
    const renderer = new CytoscapeRenderer(element, { columns: 5, draggable: false, duration: 0 }, quiet);
    const measure = textMeasureFor(getComputedStyle(document.body).fontFamily);
    renderer.render(
      sceneOf(explorer, boxesOf(explorer, measure, words), expandBadgesOf(graph, explorer), measure, words),
    );
    const chosen = explorer.traced?.chosen;
    renderer.highlight({
      nodes: chosen === undefined ? [] : pathNodes(chosen, graph),
      edges: chosen === undefined ? [] : pathEdges(chosen),
    });
    const core = renderer.core;

    const bodies = [...picture.querySelectorAll('rect[stroke]')].map(attributesOf);
    const fills = [...picture.querySelectorAll('rect[fill]:not([stroke])')].map(attributesOf);
    expect(core.nodes('[kind]').length).toBe(explorer.visible.length);
    core.nodes('[kind]').forEach((node) => {
      const { x, y } = node.position();
      const place = { x: x - node.width() / 2, y: y - node.height() / 2 };
      const isHere = (each: Record<string, string>) =>
        isNear(each['x'], place.x) && isNear(each['y'], place.y) && isNear(each['width'], node.width());
      const body = bodies.find(isHere) ?? {};
      const corner = Math.min(Number.parseFloat(node.style('corner-radius') as string), node.height() / 2);
      expect(
        {
          border: colour(body['stroke']),
          thickness: Number(body['stroke-width']),
          dashed: body['stroke-dasharray'] !== undefined,
          corner: Number(body['rx']),
          fill: colour(fills.find(isHere)?.['fill']),
        },
        node.id(),
      ).toEqual({
        border: colour(node.style('border-color') as string),
        thickness: Number(node.numericStyle('border-width')),
        dashed: node.style('border-style') === 'dashed',
        corner: Math.round(corner * 100) / 100,
        fill: colour(
          node.style('background-fill') === 'solid'
            ? (node.style('background-color') as string)
            : (node.style('background-gradient-stop-colors') as string).match(/rgb\([^)]*\)$/)?.[0],
        ),
      });
    });

    const curves = [...picture.querySelectorAll('path[d*=Q]')].map(attributesOf);
    expect(curves.length).toBe(core.edges().length);
    core.edges().forEach((edge) => {
      const path = curves.find(({ d }) => isSame(numbersOf(d), curveThrough(edge))) ?? {};
      expect(
        {
          colour: colour(path['stroke']),
          width: Number(path['stroke-width']),
          dashed: path['stroke-dasharray'] !== undefined,
          opacity: Number(path['opacity'] ?? 1),
        },
        edge.id(),
      ).toEqual({
        colour: colour(edge.style('line-color') as string),
        width: Number(edge.numericStyle('width')),
        dashed: edge.style('line-style') === 'dashed',
        opacity: Number(edge.numericStyle('opacity')),
      });
    });
    renderer.destroy();
    element.remove();
  });
});

describe('a picture', () => {
  it('writes names as text, whatever is in them', async () => {
    const name = `Ruil & "groot" <b>'s</b>`;
    const records = graph.toolbox.records.map((record) =>
      record.id === 'huurgewenning' ? { ...record, name } : record,
    );
    const odd = new KnowledgeGraph({ ...graph.toolbox, records }, vocabulary);
    const { picture } = await pictured('groep=senioren', odd);
    expect(picture.querySelector('parsererror, b')).toBeNull();
    expect(readIn(picture).replace(/ /g, '')).toContain(name.replace(/ /g, ''));
  });

  it('tells a route as a sentence, with nothing beside it', async () => {
    const { explorer, picture } = await pictured(views['a chosen route']);
    expect(explorer.visible.length).toBeGreaterThan(3);
    const read = readIn(picture);
    expect(read).toContain('Stand nu: ');
    expect(read).toContain('is opgevolgd door Platform31.');
    expect(read).not.toContain(words.question.begin);
    expect(read).not.toMatch(/\+\d/);
  });

  it('says nothing of today where that is switched off', async () => {
    const { picture } = await pictured('erbij=sev,vestia,platform31&nu=uit');
    expect(readIn(picture)).toContain('SEV');
    expect(readIn(picture)).toContain(words.bar.nowOff);
    expect(readIn(picture)).not.toMatch(/Platform31|niet uit de toolbox/);
  });

  it('names the step of a tour, and shows no signposts on it', async () => {
    const { picture } = await pictured('rondleiding=toolbox~3');
    const read = readIn(picture);
    expect(read).toContain('Door de toolbox: Twee casussen');
    expect(read).not.toMatch(/\+\d/);
  });

  it('holds the whole link, however long', async () => {
    const places = graph.nodes.map(({ id }, at) => `${id}~${at * 7}~${at * 9}`);
    const { explorer, picture } = await pictured(`groep=senioren&vast=${places.join(',')}`);
    const address = addressOf(explorer, 'map');
    expect(address.length).toBeGreaterThan(900);
    expect(linesIn(picture).join('')).toContain(address);
    textsWithin(picture);
    expect(Number(picture.getAttribute('width'))).toBeLessThan(1000);
  });

  it('says so when no card is in view', async () => {
    const all = new Explorer(graph).visible.join(',');
    const { explorer, picture } = await pictured(`weg=${all}`);
    expect(explorer.visible).toEqual([]);
    expect(readIn(picture)).toContain(words.list.empty);
    expect(Number(picture.getAttribute('height'))).toBeGreaterThan(100);
  });

  it('has the colours of day in its own right, and takes nothing else from the page', async () => {
    const { svg } = await pictured('groep=senioren');
    document.documentElement.style.setProperty('--ink', 'red');
    document.documentElement.style.setProperty('--category-1', 'red');
    const again = await pictured('groep=senioren');
    document.documentElement.removeAttribute('style');
    expect(again.svg).toBe(svg);
    expect(document.querySelector('.paper')).toBeNull();
  });
});

describe('a picture in dots', () => {
  it('is twice as fine as the renderer, and holds its colours', async () => {
    const { svg, picture } = await pictured('groep=senioren');
    const [width, height] = ['width', 'height'].map((side) => Number(picture.getAttribute(side)));
    const dots = await createImageBitmap(await toBitmap(svg, 'image/png'));
    expect([dots.width, dots.height]).toEqual([(width ?? 0) * 2, (height ?? 0) * 2]);
    const found = coloursIn(dots);
    const { ink, categories, line } = readPalette(document.body);
    for (const each of [ink, line, ...categories.flatMap(({ colour, tint }) => [colour, tint])])
      expect(found.get(colour(each)) ?? 0, each).toBeGreaterThan(20);
    expect(found.get('#ffffff') ?? 0).toBeGreaterThan((dots.width * dots.height) / 2);
  });

  it('shows its text in the font that comes with it', async () => {
    const write = (font: string) =>
      `<svg xmlns="http://www.w3.org/2000/svg" width="200" height="40" font-family="${font}"><style>${styles}</style><rect width="200" height="40" fill="white"/><text y="30" font-size="30">2010</text></svg>`;
    const { picture } = await pictured('');
    const styles = picture.querySelector('style')?.textContent ?? '';
    const [own, other] = await Promise.all(
      ["'Atkinson Hyperlegible Next Variable'", 'no such font'].map(async (font) =>
        coloursIn(await createImageBitmap(await toBitmap(write(font), 'image/png'))),
      ),
    );
    expect(own).not.toEqual(other);
  });

  it('is as fine as a browser can make it, where it is large', async () => {
    const svg = '<svg xmlns="http://www.w3.org/2000/svg" width="6000" height="3000"><rect/></svg>';
    const dots = await createImageBitmap(await toBitmap(svg, 'image/png'));
    expect(dots.width / dots.height).toBeCloseTo(2, 2);
    expect(dots.width * dots.height).toBeLessThanOrEqual(16_777_216);
    expect(dots.width).toBeGreaterThan(5000);
  });

  it('fails in so many words where there is nothing to draw', async () => {
    await expect(toBitmap('<svg', 'image/png')).rejects.toThrow();
  });
});

/** How many dots there are of each colour. */
function coloursIn(dots: ImageBitmap): Map<string, number> {
  const context = new OffscreenCanvas(dots.width, dots.height).getContext('2d');
  context?.drawImage(dots, 0, 0);
  const data = context?.getImageData(0, 0, dots.width, dots.height).data ?? new Uint8ClampedArray();
  const found = new Map<string, number>();
  for (let place = 0; place < data.length; place += 4) {
    const hex = `#${[...data.subarray(place, place + 3)].map((each) => each.toString(16).padStart(2, '0')).join('')}`;
    found.set(hex, (found.get(hex) ?? 0) + 1);
  }
  return found;
}
