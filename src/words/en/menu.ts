import type { menuWords as nl } from '../nl/menu.ts';

export const menuWords: typeof nl = {
  language: 'Language',
  theme: 'Colours',
  themes: { device: 'As on your device', light: 'Light', dark: 'Dark' },
  keys: 'Keys',
  shortKeys: 'The sign ? opens the help page',
  about: 'About the explorer',
  asText: 'Everything as plain text',
  notices: 'Licences of what we use',
};
