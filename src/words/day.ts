import { inLanguage } from './language.ts';

const day = new Intl.DateTimeFormat(inLanguage({ nl: 'nl-NL', en: 'en-GB' }), { dateStyle: 'long' });

/** "24 november 2026". */
export const dayInWords = (date: Date): string => day.format(date);
