import type { Language } from '../../graph/index.ts';

export type { Language };

/** The name of each language in itself. */
export const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };
/** The languages of the page. Each has an HTML page of its own, whose `lang` attribute names it. */
export const LANGUAGES = Object.keys(NAMES) as readonly Language[];

const PAGES: Readonly<Record<Language, string>> = { nl: './', en: './en.html' };
/**
 * The address of the page in a language. The first page's address names none, so it redirects a reader who
 * chose another.
 */
export const pageIn = (other: Language): string => PAGES[other];
/** The same address with the language named in it, for a reader who opens it without storing that choice. */
export const namedPageIn = (other: Language): string =>
  other === 'nl' ? `${PAGES.nl}?${NAMED}` : PAGES[other];
const NAMED = 'taal=nl';
/** Whether an address explicitly names the language of the first page. */
export const isNamed = ({ search }: Location): boolean => search === `?${NAMED}`;

/** The locale of each language, for dates, numbers and lists. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
