/** The relations between cards of the list, in a chunk that loads after the cards. */
export { default as All } from './All.svelte';
export { default as Relations } from './Relations.svelte';
