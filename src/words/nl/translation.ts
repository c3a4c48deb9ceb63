/** What is said of a name and a line that are not the toolbox's own, but our translation. */
export const translationWords = {
  original: 'In de toolbox:',
  ours: 'Naam en samenvatting zijn onze vertaling. De teksten hieronder zijn zoals in de toolbox.',
  summary: 'Deze samenvatting is onze vertaling. De teksten hieronder zijn zoals in de toolbox.',
};
