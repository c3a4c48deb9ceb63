/** What a reader chooses for this browser. It is stored between visits and never part of a link. */
export const THEMES = ['device', 'light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

export interface Choices {
  readonly theme: Theme;
  /** Whether single characters are shortcuts everywhere. */
  readonly shortKeys: boolean;
  /** The language to open in, where an address does not name one; left out, that of the toolbox. */
  readonly language?: string;
}

export const CHOICES = 'doorstroomverkenner.choices';
const NOTHING_CHOSEN: Choices = { theme: 'device', shortKeys: true };

/** The choices in a stored text, as far as it can be read. */
export function parseChoices(text: string | null): Choices {
  if (text === null) return NOTHING_CHOSEN;
  try {
    const value = (JSON.parse(text) ?? {}) as Partial<Record<keyof Choices, unknown>>;
    return {
      theme: THEMES.find((each) => each === value.theme) ?? NOTHING_CHOSEN.theme,
      shortKeys: value.shortKeys !== false,
      ...(typeof value.language === 'string' && { language: value.language }),
    };
  } catch (reason) {
    console.warn('what was chosen before could not be read', reason);
    return NOTHING_CHOSEN;
  }
}

/** The stored choices. Where storage is forbidden, even asking for it throws. */
export function readChoices(): Choices {
  try {
    return parseChoices(localStorage.getItem(CHOICES));
  } catch (reason) {
    console.warn('this browser keeps nothing for this page', reason);
    return NOTHING_CHOSEN;
  }
}

/** Stores the choices. Where the browser stores nothing, a choice holds as long as the page. */
export function keepChoices(choices: Choices): void {
  try {
    localStorage.setItem(CHOICES, JSON.stringify(choices));
  } catch (reason) {
    console.warn('what was chosen could not be kept', reason);
  }
}

const NIGHT: Readonly<Record<Theme, string>> = {
  device: 'screen and (prefers-color-scheme: dark)',
  light: 'not all',
  dark: 'screen',
};

/** The dark colours are one rule of the style sheet, so a theme only says when that rule applies. */
export function showTheme(theme: Theme): void {
  // A sheet of another origin, such as an extension may add, does not tell its rules.
  const own = [...document.styleSheets].filter(
    ({ href }) => href === null || new URL(href).origin === location.origin,
  );
  const rules = own.flatMap(({ cssRules }) => [...cssRules]);
  const night = rules.find(
    (rule): rule is CSSMediaRule =>
      rule instanceof CSSMediaRule && rule.cssRules[0]?.cssText.startsWith('html:root') === true,
  );
  if (night) night.media.mediaText = NIGHT[theme];
}
