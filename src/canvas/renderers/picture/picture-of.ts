import fontFile from '@fontsource-variable/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-wght-normal.woff2?url';
import type { Explorer } from '../../../state/session/explorer.svelte.ts';
import type { Texts } from '../../../words/texts.ts';
import { layoutOf, sceneOf } from '../../scene/build-scene.ts';
import { expandBadgesOf } from '../../scene/expand-badges.ts';
import { drawnPath } from '../../scene/drawn-path.ts';
import { columnHeadsOf } from '../../scene/column-heads.ts';
import { textMeasureFor } from '../../scene/measure.ts';
import { readPalette, type Palette } from '../../style/palette.ts';
import { describePicture } from './description.ts';
import { pictureAsSvg } from './picture.ts';

/** What the reader sees as a self-contained SVG in the colours of the print theme. The selected card is not marked. */
export async function pictureOf(explorer: Explorer, texts: Texts): Promise<string> {
  const font = await embeddedFont();
  const { words } = texts;
  const palette = paperPalette();
  const measure = textMeasureFor(palette.font);
  return pictureAsSvg({ palette, measure }, texts, {
    scene: sceneOf(explorer, layoutOf(explorer, measure, words), expandBadgesOf(explorer), measure, words),
    heads: columnHeadsOf(explorer, words),
    highlight: drawnPath(explorer, explorer.traced?.chosen),
    description: describePicture(explorer, texts),
    ...(font !== undefined && { font }),
  });
}

/** The tokens of the print theme, whatever theme the page has now. */
function paperPalette(): Palette {
  const paper = document.createElement('div');
  paper.className = 'paper';
  paper.hidden = true;
  document.body.append(paper);
  const palette = readPalette(paper);
  paper.remove();
  return palette;
}

/** The font of the page as a data URL. If it cannot be loaded, the picture uses a fallback font, as the page does. */
async function embeddedFont(): Promise<string | undefined> {
  try {
    const response = await fetch(fontFile);
    if (!response.ok) throw new Error(`the font request failed with status ${response.status}`);
    return await dataUrl(await response.blob());
  } catch (reason) {
    console.warn(reason);
    return undefined;
  }
}

const dataUrl = (blob: Blob): Promise<string> =>
  new Promise((resolve, reject) => {
    const reader = new FileReader();
    reader.onload = () => resolve(reader.result as string);
    reader.onerror = () => reject(reader.error ?? new Error('the font could not be read'));
    reader.readAsDataURL(blob);
  });
