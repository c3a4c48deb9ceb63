import type { recordWords as Dutch } from '../nl/record.ts';

export const recordWords: typeof Dutch = {
  jumps: 'Go to',
  actions: 'What you can do',
  further: 'that follow from this',
  hide: 'Hide',
  askFor: (named, universal) =>
    `Show the instruments (${[named > 0 ? named : [], universal > 0 ? `${universal} for all` : []].flat().join(' + ')})`,
  visible: (shown, all) => (shown === all ? `${all}, in view` : `${all}, of which ${shown} in view`),
  add: (n) => `Add ${n}`,
  addOne: (name) => `Add ${name}`,
  collapse: (n) => `Remove again (${n})`,
  outOfView: 'This card is not in view now.',
  bringBack: 'Show the card',
};
