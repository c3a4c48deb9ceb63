import type { Explorer } from '../../../state/session/explorer.svelte.ts';
import { dayOf } from '../../../state/stored/day.ts';
import type { Texts } from '../../../words/texts.ts';
import { pictureOf } from './picture-of.ts';
import { printPicture } from './print-picture.ts';
import { toBitmap } from './to-bitmap.ts';

/** How the drawn SVG becomes a file of each type. */
const converters = {
  png: (svg: string) => toBitmap(svg, 'image/png'),
  svg: (svg: string) => Promise.resolve(new Blob([svg], { type: 'image/svg+xml' })),
} as const;

/** A picture of what the reader sees as a file, which the caller saves. */
export async function pictureFile(
  explorer: Explorer,
  texts: Texts,
  type: keyof typeof converters,
): Promise<File> {
  const blob = await converters[type](await pictureOf(explorer, texts));
  const name = `${texts.words.product.toLowerCase()}-${dayOf(new Date())}.${type}`;
  return new File([blob], name, { type: blob.type });
}

/** Opens the print dialogue with a picture of what the reader sees. */
export async function printMap(explorer: Explorer, texts: Texts): Promise<void> {
  await printPicture(await pictureOf(explorer, texts));
}
