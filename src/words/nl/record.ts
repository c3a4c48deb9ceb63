/** The words of panels/record that the first screen does not need. */
export const recordWords = {
  jumps: 'Ga naar',
  actions: 'Wat u kunt doen',
  /** What the button that expands says after the words on it, for who cannot see the drawing. */
  further: 'die hierop volgen',
};
