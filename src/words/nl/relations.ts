/** What the list says of the relations between its cards. */
export const relationWords = {
  count: (n: number) => (n === 1 ? '1 verbinding' : `${n} verbindingen`),
  none: 'geen verbinding in beeld',
  /** Opens them for every card. */
  all: 'Alle verbindingen open',
};
