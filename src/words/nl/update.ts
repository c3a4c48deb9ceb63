/** The words of panels/update. */
export const updateWords = {
  label: 'Nieuwe versie',
  available:
    'Er is een nieuwe versie. De pagina laadt dan opnieuw. Wat u ziet en wat u bewaarde, blijft staan.',
  use: 'Gebruik nu',
  later: 'Later',
};
