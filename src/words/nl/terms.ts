/** Beside the words that the texts explain. */
export const termWords = {
  ours: 'Onze uitleg',
  inEnglish: 'Engels:',
  source: 'Uitleg van:',
};
