import { firstOf } from '../first-of.ts';
import type { recordWords as Dutch } from '../nl/record.ts';
import { listed } from './formats.ts';

export const recordWords: typeof Dutch = {
  jumps: 'Go to',
  actions: 'What you can do',
  hide: 'Hide',
  askFor: (named, universal) =>
    `Show the instruments (${[named > 0 ? named : [], universal > 0 ? `${universal} for all` : []].flat().join(' + ')})`,
  visible: (shown, all) => (shown === all ? `${all}, in view` : `${all}, of which ${shown} in view`),
  add: (n) => `Add ${n}`,
  addThese: (names) => `Add ${names.length}: ${listed(firstOf(names, (rest) => `${rest} more`))}`,
  addOne: (name) => `Add ${name}`,
  collapse: (n) => `Remove again (${n})`,
  fullName: 'Other name:',
  addressNote: (inUse) =>
    inUse ? 'This address is still in use.' : 'This address is old. It may belong to somebody else now.',
  outOfView: 'This card is not in view now.',
  bringBack: 'Show the card',
};
