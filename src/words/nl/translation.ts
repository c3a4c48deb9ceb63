/** The words around our translation of names and texts, and our summary. */
export const translationWords = {
  original: 'In de toolbox:',
  summary: 'Deze samenvatting is van ons.',
  texts: 'In onze vertaling.',
  show: 'Toon ook het Nederlands',
  hide: 'Verberg het Nederlands',
};
