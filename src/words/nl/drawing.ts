const count = (n: number): string =>
  n === 0 ? 'geen verbinding' : n === 1 ? '1 verbinding' : `${n} verbindingen`;

/** The words of the drawing beside its cards, for screen readers and on screen. */
export const drawingWords = {
  role: 'tekening',
  /** How to move with the keys; on screen while the drawing has the focus. */
  keys: 'Pijltjes omhoog en omlaag: de vorige en volgende kaart. Links en rechts: langs een verbinding. Enter: open de kaart. E: zet erbij wat er nog is. Shift met een pijltje: verplaats. Plus en min: groter en kleiner. 0: alles in beeld.',
  /** The number of a card's lines, and of its neighbours that can be added. */
  joined: (shown: number, more: number): string =>
    [count(shown), ...(more > 0 ? [`nog ${more} erbij te zetten`] : [])].join(', '),
  chosen: 'gekozen',
  /** Read before a card when a step leads to a card of another kind. */
  nextKind: 'andere soort: ',
  /** Read before a card that a step leads to within the statement of the card where it began. */
  statedWith: (name: string) => `staat bij ${name}, `,
  /** When there is no next card. */
  end: {
    up: 'Dit is de eerste kaart.',
    first: 'Dit is de eerste kaart van deze soort.',
    down: 'Dit is de laatste kaart.',
    last: 'Dit is de laatste kaart van deze soort.',
    left: 'Geen verbinding naar links.',
    right: 'Geen verbinding naar rechts.',
  },
  nothingMore: 'Naar rechts is er nu niets bij te zetten.',
  empty: 'Er zijn geen kaarten in beeld.',
  move: 'Verplaats',
  moveCard: 'Verplaats een kaart',
  moveOne: (name: string) => `Verplaats ${name}`,
  to: { up: 'Omhoog', down: 'Omlaag', left: 'Naar links', right: 'Naar rechts' },
  label: 'Tekening van de kaarten. Dezelfde kaarten staan in de lijst.',
  arrange: 'Schik opnieuw',
  /** Where cards that are not shown leave room. */
  closeUp: 'Er is ruimte over. Zet de kaarten bij elkaar',
  more: (n: number, heading: string) => `${heading}: nog ${n}`,
  fit: 'Alles in beeld',
  zoomIn: 'Groter',
  zoomOut: 'Kleiner',
  outside: (n: number) => `${n} ${n === 1 ? 'kaart staat' : 'kaarten staan'} buiten beeld`,
  emptyColumn: 'Kies een kaart en voeg toe wat ermee verbonden is.',
};
