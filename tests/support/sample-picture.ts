import { readFileSync } from 'node:fs';
import type { MemoPicture } from '../../src/panels/kept/memo-model.ts';

/** The picture of the README in the place of the drawing, as a page is needed to make one. */
export const samplePicture: MemoPicture = {
  png: new Uint8Array(readFileSync(new URL('../../.ci/picture.png', import.meta.url))),
  width: 1440,
  height: 900,
  alt: 'Een tekening & meer',
};
