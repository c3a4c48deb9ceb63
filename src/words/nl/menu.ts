/** The words of panels/menu. */
export const menuWords = {
  language: 'Taal',
  theme: 'Kleuren',
  themes: { device: 'Zoals uw apparaat', light: 'Licht', dark: 'Donker' },
  keys: 'Toetsen',
  shortKeys: 'Het teken ? opent de uitleg',
  about: 'Over de verkenner',
  asText: 'Alles als gewone tekst',
  notices: 'Licenties van wat wij gebruiken',
};
