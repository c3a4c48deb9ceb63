/** The words of panels/record that the first screen does not need. */
export const recordWords = {
  jumps: 'Ga naar',
  actions: 'Wat u kunt doen',
  /** What the button that expands says after the words on it, for who cannot see the drawing. */
  further: 'die hierop volgen',
  hide: 'Verberg',
  askFor: (named: number, universal: number) =>
    `Toon de instrumenten (${[named > 0 ? named : [], universal > 0 ? `${universal} voor alle` : []].flat().join(' + ')})`,
  visible: (shown: number, all: number) =>
    shown === all ? `${all}, in beeld` : `${all}, waarvan ${shown} in beeld`,
  add: (n: number) => `Zet ${n} erbij`,
  addOne: (name: string) => `Zet ${name} erbij`,
  collapse: (n: number) => `Haal weer weg (${n})`,
  outOfView: 'Deze kaart staat nu niet in beeld.',
  bringBack: 'Zet de kaart in beeld',
};
