import type { Explorer } from '../../../state/session/explorer.svelte.ts';
import { dayOf } from '../../../state/stored/day.ts';
import { saveFile } from '../../../platform/save-file.ts';
import { words } from '../../../words/first.ts';
import { pictureOf } from './picture-of.ts';
import { printPicture } from './print-picture.ts';
import { toPng } from './to-png.ts';

/** Gives the reader the drawing as a file, or on paper. */
export async function exportPicture(explorer: Explorer, as: 'png' | 'svg' | 'print'): Promise<void> {
  const svg = await pictureOf(explorer);
  if (as === 'print') return printPicture(svg);
  const file = as === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
  saveFile(`${words.product.toLowerCase()}-${dayOf(new Date())}.${as}`, file);
}
