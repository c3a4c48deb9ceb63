/** The words around an explained term. */
export const termWords = {
  ours: 'Onze uitleg',
  inEnglish: 'Engels:',
  inDutch: 'Nederlands:',
  source: 'Uitleg van:',
};
