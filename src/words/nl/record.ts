import { listed } from './formats.ts';
import { firstOf } from '../first-of.ts';

/** The words of panels/record that the first screen does not need. */
export const recordWords = {
  jumps: 'Ga naar',
  actions: 'Wat u kunt doen',
  hide: 'Verberg',
  askFor: (named: number, universal: number) =>
    `Toon de instrumenten (${[named > 0 ? named : [], universal > 0 ? `${universal} voor alle` : []].flat().join(' + ')})`,
  visible: (shown: number, all: number) =>
    shown === all ? `${all}, in beeld` : `${all}, waarvan ${shown} in beeld`,
  add: (n: number) => `Zet ${n} erbij`,
  /** The full name of a button that adds these. */
  addThese: (names: readonly string[]) =>
    `Zet ${names.length} erbij: ${listed(firstOf(names, (rest) => `nog ${rest}`))}`,
  addOne: (name: string) => `Zet ${name} erbij`,
  collapse: (n: number) => `Haal weer weg (${n})`,
  fullName: 'Andere naam:',
  addressNote: (inUse: boolean): string =>
    inUse ? 'Dit adres is nog in gebruik.' : 'Dit adres is oud. Het kan nu van een ander zijn.',
  outOfView: 'Deze kaart staat nu niet in beeld.',
  bringBack: 'Zet de kaart in beeld',
};
