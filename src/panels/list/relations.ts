/** What the list says of the relations between its cards; a part of its own, which comes after the cards. */
export { default as All } from './All.svelte';
export { default as Relations } from './Relations.svelte';
