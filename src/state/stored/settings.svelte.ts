import { getContext } from 'svelte';
import { CHOICES, keepChoices, parseChoices, readChoices, showTheme, type Choices } from './choices.ts';

/** The reader's choices for this browser, the same in every tab. */
export class Settings {
  #choices = $state.raw<Choices>(readChoices());

  constructor() {
    addEventListener('storage', ({ key, newValue }) => {
      // Without a key, everything has been cleared.
      if (key === CHOICES || key === null) this.#become(parseChoices(newValue));
    });
    // A page in the back-forward cache receives no storage events.
    addEventListener('pageshow', ({ persisted }) => {
      if (persisted) this.#become(readChoices());
    });
  }

  get theme() {
    return this.#choices.theme;
  }
  get shortKeys(): boolean {
    return this.#choices.shortKeys;
  }

  choose(choice: Partial<Choices>): void {
    this.#become({ ...this.#choices, ...choice });
    keepChoices(this.#choices);
  }

  #become(choices: Choices): void {
    this.#choices = choices;
    showTheme(choices.theme);
  }
}

const KEY = Symbol('settings');

/** The settings of the page. Called while a component is initialised. */
export function getSettings(): Settings {
  const settings = getContext<Settings | undefined>(KEY);
  if (!settings) throw new Error('no settings in the context: mount the page with settingsContext');
  return settings;
}

/** The entry for the context that a page, or a test, is mounted with. */
export const settingsContext = (settings: Settings): readonly [symbol, Settings] => [KEY, settings];
