import { readFileSync } from 'node:fs';
import type { MemoPicture } from '../../src/panels/kept/memo-model.ts';

/** The picture of the README in the place of the drawing, in the shape of one, as it takes a page to make a drawing. */
export const drawingInstead: MemoPicture = {
  png: new Uint8Array(readFileSync(new URL('../../.ci/picture.png', import.meta.url))),
  width: 1100,
  height: 830,
  alt: 'Een tekening & meer',
};
