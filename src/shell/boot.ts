import { mount } from 'svelte';
import App from './App.svelte';
import { pageContext } from './page-context.ts';
import type { LanguagePack } from '../words/language-pack.ts';
import { Texts } from '../words/texts.ts';

/** Replaces the static content of the page by the explorer, in the language of the pack. */
export function boot(pack: LanguagePack): void {
  const target = document.getElementById('app');
  if (!target) throw new Error('the page has no element #app');
  const late = target.querySelector('.late');
  target.replaceChildren();
  mount(App, { target, context: pageContext(new Texts(pack)) });
  // The message that loading takes long stays, because the toolbox may take long as well.
  if (late) target.append(late);
}
