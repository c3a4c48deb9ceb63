import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import { mount } from 'svelte';
import App from './App.svelte';
import './app.css';
import { speak } from './words/first.ts';
import { inLanguage } from './words/language.ts';

const target = document.getElementById('app');
if (!target) throw new Error('the page has no element #app');

const words = inLanguage({
  nl: () => import('./words/nl/first.ts'),
  en: () => import('./words/en/first.ts'),
});
words().then(
  (chosen) => {
    speak(chosen.words);
    target.replaceChildren();
    mount(App, { target });
  },
  (reason: unknown) => {
    console.warn(reason);
    // What it says here stands in the page, as no word of the product has come.
    document.getElementById('failed')?.removeAttribute('hidden');
    document.getElementById('loading')?.remove();
  },
);
