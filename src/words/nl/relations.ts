/** The words of the relations in panels/list. */
export const relationWords = {
  count: (n: number) => (n === 1 ? '1 verbinding' : `${n} verbindingen`),
  none: 'geen verbinding in beeld',
  /** Opens the relations of every card. */
  all: 'Alle verbindingen open',
};
