import type { Explorer } from '../../state/explorer.svelte.ts';
import { words } from '../../words/nl.ts';
import { pictureOf } from './picture-of.ts';
import { printPicture } from './print-picture.ts';
import { toPng } from './to-png.ts';

/** Gives the reader the drawing as a file, or on paper. */
export async function exportPicture(explorer: Explorer, as: 'png' | 'svg' | 'print'): Promise<void> {
  const svg = await pictureOf(explorer);
  if (as === 'print') return printPicture(svg);
  const file = as === 'png' ? await toPng(svg) : new Blob([svg], { type: 'image/svg+xml' });
  const date = new Intl.DateTimeFormat('sv').format(new Date());
  save(file, `${words.product.toLowerCase()}-${date}.${as}`);
}

/** How long a browser may take to begin with a file, in milliseconds. */
const PATIENCE = 30_000;

function save(file: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(file);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), PATIENCE);
}
