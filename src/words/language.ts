/** The languages of the page. Each has a page of its own, so that what says it also says in which language it is. */
export const LANGUAGES = ['nl', 'en'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Each language by its own name. */
export const NAMES: Readonly<Record<Language, string>> = { nl: 'Nederlands', en: 'English' };

const PAGES: Readonly<Record<Language, string>> = { nl: './', en: './en.html' };
/** The address of the page in a language; the first page's own names none, and who has chosen another is led there. */
export const pageIn = (other: Language): string => PAGES[other];
/** The same, and said so in the address itself: for who opens it without choosing that language for good. */
export const namedPageIn = (other: Language): string =>
  other === 'nl' ? `${PAGES.nl}?${NAMED}` : PAGES[other];
const NAMED = 'taal=nl';
/** Whether an address says itself that it is the first page's language that is wanted. */
export const isNamed = ({ search }: Location): boolean => search === `?${NAMED}`;

/** The locale of each language, for dates, numbers and lists. */
export const LOCALES: Readonly<Record<Language, string>> = { nl: 'nl-NL', en: 'en-GB' };
