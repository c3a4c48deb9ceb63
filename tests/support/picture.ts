import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '../../src/shell/styles/app.css';
import { expect } from 'vitest';
import { pathKey, paths, stopOf } from '../../graph/index.ts';
import { pictureOf } from '../../src/canvas/renderers/picture/picture-of.ts';
import { Explorer } from '../../src/state/session/explorer.svelte.ts';
import { encodeView } from '../../src/state/link/link.ts';
import { START_VIEW } from '../../src/state/view/view.ts';
import { pageGraph } from './page-graph.ts';
import { dutch } from './texts.ts';

/** Pictures of the drawing, as a reader exports them, with the font and the styles of the page. */

const graph = await pageGraph();
await document.fonts.load('600 13px "Atkinson Hyperlegible Next Variable"');

/** The longest path to a source that is known only from today. */
const [from, to] = [stopOf(graph, 'senioren'), stopOf(graph, 'platform31')];
const path = from && to && paths(graph, { from, to }).at(-1);
const trace = { from: ['senioren'], to: 'platform31', via: [], avoid: [], chosen: path ? pathKey(path) : '' };
const everything = { ...START_VIEW, added: graph.nodes.map(({ id }) => ({ id })) };
/** Links to views, by what is in the picture of each. */
export const views = {
  start: '',
  'a question': 'groep=senioren',
  'a question of all parts':
    'groep=senioren,gezinnen&type=huur-naar-huur&categorie=procesbegeleiding&ervaring=praktijk&plaats=rotterdam',
  'no answer': 'groep=gezinnen&categorie=financiele-ondersteuning',
  'a chosen path': encodeView({ ...START_VIEW, trace }),
  'the toolbox alone': 'groep=senioren&type=huur-naar-huur&nu=uit',
  'a card put elsewhere, and one hidden': 'groep=senioren&vast=huurgewenning~-200~420&weg=verhuiscoach',
  everything: encodeView(everything),
};

const colours = document.createElement('canvas').getContext('2d');
/** A colour in one notation, however it is written. */
export function colour(text = 'none'): string {
  if (!colours) return text;
  colours.fillStyle = '#010203';
  colours.fillStyle = text;
  return colours.fillStyle;
}

const parse = (svg: string) => new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
/** The lines of text in a picture. */
export const textLines = (svg: Element) =>
  [...svg.querySelectorAll('text')].map((each) => each.textContent ?? '');
/** The text of a picture as it is read: a word that was broken over two lines is one again. */
export const readText = (svg: Element) => textLines(svg).join(' ').replace(/- /g, '-').replace(/\s+/g, ' ');
/** The picture of the view that a link opens. */
export async function pictured(fragment: string, of = graph) {
  history.replaceState(history.state, '', `#${fragment}`);
  const explorer = new Explorer(of, fragment);
  const svg = await pictureOf(explorer, dutch);
  return { explorer, svg, picture: parse(svg) };
}

/** The places of all texts in a picture; every one has to be within the margins. */
export function textsWithin(picture: Element) {
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
