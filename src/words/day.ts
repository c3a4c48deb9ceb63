import { locale } from './language.ts';

const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });

/** "24 november 2026". */
export const dayInWords = (date: Date): string => day.format(date);
