import type { announceWords as nl } from '../nl/announce.ts';

export const announceWords: typeof nl = {
  undone: (action) => `Undone: ${action}`,
  redone: (action) => `Done again: ${action}`,
  wentTo: (action) => `To the step: ${action}`,
  now: { on: 'Today shown', off: 'Today hidden' },
  form: (name) => `View: ${name}`,
  added: (names) => `${names} added`,
  removed: (names) => `${names} removed`,
  back: (names) => `${names} back in view`,
  path: (number, all, sentence) => `Route ${number} of ${all}: ${sentence}`,
  join: (number, all, sentence) => `Connection ${number} of ${all}: ${sentence}`,
};
