import type { announceWords as nl } from '../nl/announce.ts';

export const announceWords: typeof nl = {
  undone: (deed) => `Undone: ${deed}`,
  redone: (deed) => `Done again: ${deed}`,
  wentTo: (deed) => `To the step: ${deed}`,
  now: { on: 'Today shown', off: 'Today hidden' },
  form: (name) => `View: ${name}`,
  added: (names) => `${names} added`,
  removed: (names) => `${names} removed`,
  back: (names) => `${names} back in view`,
  route: (number, all, sentence) => `Route ${number} of ${all}: ${sentence}`,
  join: (number, all, sentence) => `Connection ${number} of ${all}: ${sentence}`,
};
