import type { Texts } from '../words/texts.ts';

/** The drawing, as the page loads it. Exports share most of its code, so they load by way of it. */
export { default } from './MapView.svelte';
export const pictures = (texts: Texts) => texts.with(import('./renderers/svg/export-picture.ts'), 'picture');
