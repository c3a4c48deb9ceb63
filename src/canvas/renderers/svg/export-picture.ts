import type { Explorer } from '../../../state/session/explorer.svelte.ts';
import { dayOf } from '../../../state/stored/day.ts';
import { saveFile } from '../../../platform/save-file.ts';
import type { Texts } from '../../../words/texts.ts';
import { pictureOf } from './picture-of.ts';
import { printPicture } from './print-picture.ts';
import { toPng } from './to-png.ts';

/** Gives the reader the drawing as a file, or on paper. */
export async function exportPicture(
  explorer: Explorer,
  texts: Texts,
  as: 'png' | 'svg' | 'print',
): Promise<void> {
  const svg = await pictureOf(explorer, texts);
  if (as === 'print') return printPicture(svg);
  const file = as === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
  saveFile(`${texts.words.product.toLowerCase()}-${dayOf(new Date())}.${as}`, file);
}
