import type { Texts } from '../words/texts.ts';

/** The map, as the page loads it. The export of pictures shares most of its code, so it is loaded by way of this file. */
export { default } from './MapView.svelte';
export const loadExport = (texts: Texts) =>
  texts.with(import('./renderers/picture/export-picture.ts'), 'picture');
