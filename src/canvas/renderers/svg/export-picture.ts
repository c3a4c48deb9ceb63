import type { Explorer } from '../../../state/session/explorer.svelte.ts';
import { dayOf } from '../../../state/stored/day.ts';
import type { Texts } from '../../../words/texts.ts';
import { pictureOf } from './picture-of.ts';
import { printPicture } from './print-picture.ts';
import { toPng } from './to-png.ts';

/** A picture of what the reader sees as a file, which the caller saves. */
export async function pictureFile(explorer: Explorer, texts: Texts, type: 'png' | 'svg'): Promise<File> {
  const svg = await pictureOf(explorer, texts);
  const blob = type === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
  const name = `${texts.words.product.toLowerCase()}-${dayOf(new Date())}.${type}`;
  return new File([blob], name, { type: blob.type });
}

/** Opens the print dialogue with a picture of what the reader sees. */
export async function printMap(explorer: Explorer, texts: Texts): Promise<void> {
  await printPicture(await pictureOf(explorer, texts));
}
