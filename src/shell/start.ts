import { mount } from 'svelte';
import App from './App.svelte';
import { speak } from '../words/first.ts';
import { inLanguage } from '../words/language.ts';

const load = inLanguage({
  nl: () => import('../words/nl/first.ts'),
  en: () => import('../words/en/first.ts'),
});

/** Puts the product in the place of what the page says while it loads. */
export async function start(): Promise<void> {
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no element #app');
  const { words } = await load();
  speak(words);
  const late = target.querySelector('.late');
  target.replaceChildren();
  mount(App, { target });
  // The toolbox may take long as well.
  if (late) target.append(late);
}
