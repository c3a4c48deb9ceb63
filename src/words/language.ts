/** The languages of the page. Each has a page of its own, so that what says it also says in which language it is. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** The language of the page that is open; another language is another page. */
export const language: Language =
  typeof document !== 'undefined' && document.documentElement.lang === 'en' ? 'en' : 'nl';

/** What is said in every language, as this page says it. */
export const inLanguage = <Said>(said: Readonly<Record<Language, Said>>): Said => said[language];

/** Each language by its own name. */
export const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

const PAGES: Readonly<Record<Language, string>> = { nl: './', en: './en.html' };
/** The address of the page in a language. */
export const pageIn = (other: Language): string => PAGES[other];

/** How days, numbers and lists are written. */
export const locale = inLanguage({ nl: 'nl-NL', en: 'en-GB' });
