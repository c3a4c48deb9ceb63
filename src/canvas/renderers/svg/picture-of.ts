import fontFile from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { Explorer } from '../../../state/session/explorer.svelte.ts';
import { pathEdges, pathNodes } from '../../../state/view/path-keys.ts';
import { boxesOf, headsOf, measureIn, sceneOf, signsFor } from '../../scene/scene.ts';
import type { Texts } from '../../../words/texts.ts';
import { readPalette, type Palette } from '../../style/stylesheet.ts';
import { pictureAsSvg } from './picture.ts';
import { tellingOf } from './telling.ts';

/** What the reader looks at as an SVG that stands by itself, in the colours of paper. What is merely open beside it is not shown. */
export async function pictureOf(explorer: Explorer, texts: Texts): Promise<string> {
  const font = await embeddedFont();
  const { graph, traced } = explorer;
  const { words } = texts;
  const palette = paperPalette();
  const measure = measureIn(palette.font);
  const chosen = traced?.chosen;
  return pictureAsSvg({ palette, measure }, texts, {
    scene: sceneOf(explorer, boxesOf(explorer, measure, words), signsFor(explorer), measure, words),
    heads: headsOf(explorer, words),
    highlighted: new Set(chosen === undefined ? [] : [...pathNodes(chosen, graph), ...pathEdges(chosen)]),
    telling: tellingOf(explorer, texts),
    ...(font !== undefined && { font }),
  });
}

/** The page's tokens as they are by day, whatever the page looks like now. */
function paperPalette(): Palette {
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.hidden = true;
  document.body.append(paper);
  const palette = readPalette(paper);
  paper.remove();
  return palette;
}

/** The page's own font as an address that holds it. Where it does not come, the picture is shown in another, as the page is. */
async function embeddedFont(): Promise<string | undefined> {
  try {
    const response = await fetch(fontFile);
    if (!response.ok) throw new Error(`the font answered ${response.status}`);
    return await dataAddress(await response.blob());
  } catch (reason) {
    console.warn(reason);
    return undefined;
  }
}

const dataAddress = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('the font could not be read'));
    reader.readAsDataURL(blob);
  });
