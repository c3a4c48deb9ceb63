/**
 * Everything around the question and its answer. It is a chunk that loads after them, because the question
 * works without it.
 */
export { default as HeaderTools } from './HeaderTools.svelte';
export { default as LegendMenu } from '../panels/about/LegendMenu.svelte';
export { default as Left } from '../panels/question/Left.svelte';
export { default as List } from '../panels/list/List.svelte';
export { default as Standstill } from '../panels/question/Standstill.svelte';
export { default as Places } from './Places.svelte';
export { default as PrintHead } from './PrintHead.svelte';
export { default as Rail } from './Rail.svelte';
export { default as SkipLinks } from './SkipLinks.svelte';
export { pressed } from './shortcuts.ts';
export { default as TourPlace } from './TourPlace.svelte';
export { default as RoutesPlace } from './RoutesPlace.svelte';
