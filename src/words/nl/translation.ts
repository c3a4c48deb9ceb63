/** The words around our translation of a name and our summary. */
export const translationWords = {
  original: 'In de toolbox:',
  ours: 'Naam en samenvatting zijn onze vertaling. De teksten hieronder zijn zoals in de toolbox.',
  summary: 'Deze samenvatting is onze vertaling. De teksten hieronder zijn zoals in de toolbox.',
};
