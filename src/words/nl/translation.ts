/** The words around our translation of names and texts, and our summary. */
export const translationWords = {
  original: 'In de toolbox:',
  summary: 'Deze samenvatting is van ons.',
  texts: 'Namen en teksten zijn onze vertaling.',
  show: 'Toon ook de oorspronkelijke tekst',
  hide: 'Verberg de oorspronkelijke tekst',
};
