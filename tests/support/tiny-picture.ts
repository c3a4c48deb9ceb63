import type { MemoPicture } from '../../src/panels/kept/memo-model.ts';

/** A PNG of one pixel in the place of the drawing. */
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

export const tinyPicture: MemoPicture = {
  png: Uint8Array.from(atob(PNG), (letter) => letter.charCodeAt(0)),
  width: 1,
  height: 1,
  alt: 'Een tekening & meer',
};
